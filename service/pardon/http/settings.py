"""The service's settings, read from `PARDON_*` environment variables."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, ValidationError, create_model
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict, SettingsError

from ..errors import did_you_mean
from ..rendering import Renderer
from ..settings import Settings, setting
from ..storage import as_folder, as_folders, is_remote, overlay_folders

__all__ = ["PREFIX", "ServiceSettings", "load_renderer", "read_settings", "service_settings", "unknown_variables"]

PREFIX = "PARDON_"
_JSON_LIST = 'JSON, e.g. ["a", "b"]'
# Arguments of commands, which typer reads, and the variables that Kubernetes sets for a Service named pardon.
_OTHER_VARIABLES = ("PARDON_HOST", "PARDON_PORT", "PARDON_WORKERS", "PARDON_IMPORT")
_SERVICE_LINK = re.compile(r"PARDON_(?:SERVICE_|PORT_\d)")
_ORIGIN = re.compile(r"[a-z][a-z0-9+.-]*://[^/?#\s,]+")


@dataclass(frozen=True, kw_only=True)
class ServiceSettings(Settings):
    """The settings of an operator.

    Raises:
        ValueError: a value cannot be used; the message begins with the field's name.
    """

    catalog: tuple[Path, ...] = setting(
        (), "folder or URL of your own catalogue, over the bundled one; several, lowest first, are a JSON list"
    )
    locales: tuple[Path, ...] = setting(
        (), "folder or URL of your own locales, over the bundled ones; several, lowest first, are a JSON list"
    )
    overlays: Path | None = setting(
        None, "local folder with a folder of locales for each overlay; a request names one in `overlay`"
    )
    reload: bool = setting(False, "reload the files when they change; SIGHUP reloads them in any case")
    reload_interval: float = setting(
        1.0, "seconds between two looks at object storage, and at folders that were replaced as a whole", least=0.01
    )
    http: Literal["h11", "httptools", "other"] = setting(
        "other",
        "the server's HTTP parser, set by `pardon serve`; unless it is h11, a connection ends after an Upgrade",
    )
    max_code: int = setting(200, "characters of a code, a domain or a name in a request", least=1)
    max_body: int = setting(64_000, "bytes of a request body", least=1)
    max_meta_keys: int = setting(50, "keys in one error's meta, nested ones included", least=1)
    max_meta_depth: int = setting(5, "levels of nesting in meta", least=1)
    max_url: int = setting(8_000, "bytes of a request's path and query", least=1)
    request_time: int = setting(10, "seconds for the body of a request to arrive and its response to begin", least=1)
    cache_age: int = setting(3_600, "seconds for which caches may keep a response to a request without meta", least=0)
    cors_origins: tuple[str, ...] = setting(
        (), 'origins whose pages may read the responses, e.g. ["https://app.example.com"], or ["*"]'
    )
    log_format: Literal["auto", "console", "json"] = setting(
        "auto", "the form of log lines; auto: readable on a terminal, else JSON"
    )
    log_level: Literal["debug", "info", "warning", "error"] = setting(
        "info", "the lowest level that is logged; debug may log personal data"
    )
    access_log: Literal["off", "errors", "all"] = setting(
        "errors", "which requests are logged: none, those answered with 4xx or 5xx, or all (slower)"
    )
    metrics_labels: int = setting(
        500, "series of a metric whose labels clients choose; the rest counts as other", least=1
    )
    docs: bool = setting(True, "serve Swagger UI at /docs")
    admin_port: int | None = setting(
        None, "a second port of `pardon serve` for /metrics, which then leaves the first one", least=0, most=65535
    )
    admin_host: str | None = setting(None, "the address of that port; default: the first port's")
    admin_token: str | None = setting(
        None, "the bearer token that /metrics and the details of /readyz require", repr=False
    )

    def __post_init__(self) -> None:
        for name in ("catalog", "locales"):
            object.__setattr__(self, name, _checked_folders(name, getattr(self, name)))
        if self.overlays is not None:
            if is_remote(self.overlays):
                raise ValueError(f"overlays: has to be a local folder, not {self.overlays}")
            object.__setattr__(self, "overlays", Path(self.overlays))
        super().__post_init__()
        if self.admin_token is not None and len(self.admin_token) < 16:
            raise ValueError("admin_token: has to have at least 16 characters")
        # A browser sends scheme, host and port (RFC 6454): an origin with a path would never match.
        if wrong := [origin for origin in self.cors_origins if origin != "*" and not _ORIGIN.fullmatch(origin)]:
            raise ValueError(f"cors_origins: not an origin such as https://app.example.com: {wrong[0]!r}")


def _checked_folders(name: str, places: Path | str | Sequence[Path | str] | None) -> tuple[Path, ...]:
    """Return the folders of a path, a URL, or several of them."""
    try:
        return tuple(map(as_folder, as_folders(places)))
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from error


def _list_of(text: Any) -> Any:
    """Parse a JSON list; any other text is its only item."""
    is_json = isinstance(text, str) and text.lstrip().startswith("[")
    return _parsed(text, "a path or a JSON list of paths") if is_json else [text]


def _languages(text: Any) -> Any:
    return "all" if text == "all" else _parsed(text, f"{_JSON_LIST}, or all")


def _parsed(text: Any, form: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise ValueError(f"has to be {form}") from error


_Folders = Annotated[list[str], NoDecode, BeforeValidator(_list_of)]
_ENVIRONMENT_TYPES: Mapping[str, Any] = {
    "catalog": _Folders,
    "locales": _Folders,
    "overlays": str,
    "languages": Annotated[tuple[str, ...] | Literal["all"], NoDecode, BeforeValidator(_languages)],
}


class _Environment(BaseSettings):
    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="ignore", env_ignore_empty=True, validate_default=False)


def read_settings(**given: Any) -> ServiceSettings:
    """Read the settings from the environment.

    Args:
        given: settings that win over the environment; None leaves one to the environment.

    Raises:
        ValueError: a value cannot be used; the message begins with the variable's name.
    """
    given = {name: value for name, value in given.items() if value is not None}
    try:
        return ServiceSettings(**{**_read_environment(), **given})
    except ValueError as error:
        name, colon, reason = str(error).partition(":")
        raise ValueError(f"{PREFIX}{name.upper()}{colon}{reason}") from error


def _read_environment() -> dict[str, Any]:
    """Parse the variables: lists and tables are JSON, but one folder is a path and `all` is every language."""
    types: Mapping[str, Any] = {
        item.name: (_ENVIRONMENT_TYPES.get(item.name, item.type), None) for item in fields(ServiceSettings)
    }
    model = create_model("Environment", __base__=_Environment, **types)
    try:
        return model().model_dump(exclude_unset=True)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        reason = "has to be a list" if first["type"] == "tuple_type" else first["msg"].removeprefix("Value error, ")
        raise ValueError(f"{first['loc'][0]}: {reason}") from error
    except RecursionError as error:
        raise ValueError("*: nested too deeply") from error
    except SettingsError as error:
        name = re.search(r'field "(\w+)"', str(error))
        raise ValueError(f"{name[1] if name else '*'}: has to be {_JSON_LIST}") from error


def load_renderer(settings: ServiceSettings) -> Renderer:
    """Load the folders that the settings name.

    Raises:
        LoadError: the data has faults.
        ValueError: see `Renderer.load`.
    """
    return Renderer.load(settings.catalog, settings.locales, settings, overlay_folders(settings.overlays))


def service_settings(settings: Settings) -> ServiceSettings:
    """Return a renderer's settings as those of a service: the defaults where it was loaded without a service."""
    return settings if isinstance(settings, ServiceSettings) else ServiceSettings(**vars(settings))


def unknown_variables(names: Iterable[str]) -> list[str]:
    """Return a warning for each name that begins with `PARDON_` and is no setting, with the nearest setting."""
    known = [*(f"{PREFIX}{item.name.upper()}" for item in fields(ServiceSettings)), *_OTHER_VARIABLES]
    own = sorted(name for name in names if name.startswith(PREFIX) and not _SERVICE_LINK.match(name))
    return [f"{name} is not a setting{did_you_mean(name, known)}" for name in own if name not in known]
