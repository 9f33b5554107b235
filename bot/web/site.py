"""The web server of a running office: health for whoever watches over it."""

from sqlalchemy import text
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from storage.database import Database


def site(database: Database, routes: list[BaseRoute]) -> Starlette:
    """The application: health, and what else is to be served."""

    async def health(request: Request) -> Response:
        try:
            await database.run(lambda connection: connection.execute(text("select 1")).scalar())
        except Exception:  # whatever is wrong, the answer is the same
            return JSONResponse({"status": "database away"}, status_code=503)
        return JSONResponse({"status": "ok"})

    return Starlette(routes=[Route("/health", health), *routes])
