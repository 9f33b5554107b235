"""Pages and health, on one small web server."""
