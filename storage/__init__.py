"""The lowest floor: tables, queries, encrypted columns and files. It knows nobody above it."""
