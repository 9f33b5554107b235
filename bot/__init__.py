"""The running program: configuration, the engine, the outbox, channels and pages."""
