"""The service's settings, and where they come from: `PARDON_*` environment variables."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal

from pydantic import ValidationError, create_model
from pydantic_settings import BaseSettings, SettingsConfigDict, SettingsError

from ..settings import Settings, setting
from ..storage import as_folder

__all__ = ["PREFIX", "ServiceSettings", "read_settings"]

PREFIX = "PARDON_"
_ORIGIN = re.compile(r"[a-z][a-z0-9+.-]*://[^/?#\s,]+")


@dataclass(frozen=True, kw_only=True)
class ServiceSettings(Settings):
    """What an operator may set.

    Raises:
        ValueError: a value cannot be used; the message begins with the field's name.
    """

    catalog: Path | None = setting(None, "folder or URL of your own catalogue; default: the bundled one")
    locales: Path | None = setting(None, "folder or URL of your own locales; default: the bundled ones")
    reload_interval: float = setting(
        1.0, "seconds between two looks at the files of `pardon serve --reload`", least=0.01
    )
    worker_timeout: float = setting(
        30, "seconds after which one of several workers that says nothing is replaced", least=3
    )
    cache_bytes: int = setting(20_000_000, "how large they may be together", least=0)
    max_code: int = setting(200, "characters of a code, a domain or a name in a request", least=1)
    max_body: int = setting(64_000, "bytes of a request body", least=1)
    max_meta_keys: int = setting(50, "keys in one error's meta, nested ones included", least=1)
    max_meta_depth: int = setting(5, "levels of nesting in meta", least=1)
    max_head: int = setting(32_000, "bytes of a request's first line and header fields", least=1_000)
    max_url: int = setting(8_000, "bytes of a request's path and query", least=1)
    request_time: int = setting(
        10, "seconds for a request's head to come, and from then until its answer begins", least=1
    )
    cache_age: int = setting(3_600, "seconds for which caches may keep an answer to a request without meta", least=0)
    cors_origins: tuple[str, ...] = setting(
        (), 'origins whose pages may read the answers, e.g. ["https://app.example.com"], or ["*"]'
    )
    log_format: Literal["auto", "console", "json"] = setting(
        "auto", "how a line of the log looks; auto: for people on a terminal, else JSON"
    )
    log_level: Literal["debug", "info", "warning", "error"] = setting(
        "info", "the least important lines that are written; debug tells what may be personal"
    )
    access_log: Literal["off", "errors", "all"] = setting(
        "errors", "which requests get a line: none, those answered with 4xx or 5xx, all (slower)"
    )
    metrics_labels: int = setting(
        500, "series of a metric whose labels clients choose; the rest counts as other", least=1
    )
    admin_port: int | None = setting(
        None, "a second port, and then the only one, for /metrics and the whole of /readyz", least=0, most=65535
    )
    admin_host: str | None = setting(None, "the address of that port; default: the first port's")
    admin_token: str | None = setting(
        None, "what /metrics and the whole of /readyz then ask for, as a bearer token", repr=False
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        for name in ("catalog", "locales"):
            if (place := getattr(self, name)) is not None:
                object.__setattr__(self, name, _folder(name, place))
        if self.admin_token is not None and len(self.admin_token) < 16:
            raise ValueError("admin_token: has to have at least 16 characters")
        # A browser sends scheme, host and port (RFC 6454): an origin with a path would never match.
        if wrong := [origin for origin in self.cors_origins if origin != "*" and not _ORIGIN.fullmatch(origin)]:
            raise ValueError(f"cors_origins: not an origin such as https://app.example.com: {wrong[0]!r}")


def _folder(name: str, place: Path | str) -> Path:
    try:
        return as_folder(place)
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from error


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
        raise ValueError(f"{PREFIX}{_upper(str(error))}") from error


def _upper(message: str) -> str:
    name, colon, reason = message.partition(":")
    return f"{name.upper()}{colon}{reason}"


def _read_environment() -> dict[str, Any]:
    """Parse the variables: lists and tables are JSON."""
    types: Mapping[str, Any] = {
        item.name: (str | None if item.type == Path | None else item.type, None) for item in fields(ServiceSettings)
    }
    model = create_model("Environment", __base__=_Environment, **types)
    try:
        return model().model_dump(exclude_unset=True)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise ValueError(f"{first['loc'][0]}: {first['msg']}") from error
    except RecursionError as error:
        raise ValueError("*: nested too deeply") from error
    except SettingsError as error:
        name = re.search(r'field "(\w+)"', str(error))
        raise ValueError(f'{name[1] if name else "*"}: has to be JSON, e.g. ["a", "b"]') from error
