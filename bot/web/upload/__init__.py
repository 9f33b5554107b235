"""The office's own upload page: ways in, files in pieces, and the page itself."""

from bot.web.upload.page import UploadPage

__all__ = ["UploadPage"]
