"""Settings: from `PARDON_*` environment variables, or given to `Settings(...)`."""

import os
import re
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, ValidatorFunctionWrapHandler, WrapValidator, field_validator
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, EnvSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict

from .storage import as_folder, is_remote

__all__ = ["Settings"]

_ORIGIN = re.compile(r"[a-z][a-z0-9+.-]*://[^/?#\s,]+")
_URL = re.compile(r"https?://[^/?#\s]+(?:/[^?#\s]*)?")


def _user_cache() -> Path | None:
    """Return the user's cache folder of this program (XDG Base Directory); None where there is no user's folder.

    All systems use the same: it holds nothing that a user would look for, and a library for it takes longer to import.
    """
    configured = Path(os.environ.get("XDG_CACHE_HOME", ""))
    try:
        return (configured if configured.is_absolute() else Path.home() / ".cache") / "pardon"
    except RuntimeError:  # a user without a home
        return None


def _folder(value: Any, as_path: ValidatorFunctionWrapHandler) -> Any:
    """Keep a URL: a path would lose one of its slashes."""
    return as_folder(value) if is_remote(value) else as_path(value)


Folder = Annotated[Path, WrapValidator(_folder)]


class _Environment(EnvSettingsSource):
    """Environment variables; one that is nested too deeply to be read is wrong as any other."""

    def decode_complex_value(self, field_name: str, field: FieldInfo, value: Any) -> Any:
        try:
            return super().decode_complex_value(field_name, field, value)
        except RecursionError as error:
            raise ValueError("nested too deeply") from error


class Settings(BaseSettings):
    """What an operator may set.

    Every field can be given as `PARDON_<NAME>`; lists and tables are JSON there.
    """

    model_config = SettingsConfigDict(env_prefix="PARDON_", extra="ignore", frozen=True)

    catalog: Folder | None = Field(None, description="folder or URL of your own catalogue; default: the bundled one")
    locales: Folder | None = Field(None, description="folder or URL of your own locales; default: the bundled ones")
    domains: tuple[str, ...] = Field(
        ("clerk", "authos"), description="which domain wins where several have a code; others follow by name"
    )
    fallbacks: dict[str, tuple[str, ...]] = Field(
        {}, description='locales to try after a language\'s own, e.g. {"ca": ["es"]}'
    )
    support: str | None = Field(None, description="the contact that messages name, e.g. an e-mail address")
    timezone: str | None = Field(
        None, description="IANA zone in which times are shown; default: the offset that came with the value"
    )

    pseudo: bool = Field(False, description="add the pseudo-locales en-XA and ar-XB, made from the English")

    reload_interval: float = Field(
        1.0, gt=0, description="seconds between two looks at the files of `pardon serve --reload`"
    )

    worker_timeout: float = Field(
        30, ge=3, description="seconds after which one of several workers that says nothing is replaced"
    )

    cache_entries: int = Field(10_000, ge=0, description="rendered messages that are remembered; 0 remembers none")
    cache_bytes: int = Field(20_000_000, ge=0, description="how large they may be together")

    cache_dir: Path | None = Field(
        default_factory=_user_cache,
        description="folder that remembers which files were found sound; empty: none; default: ~/.cache/pardon",
    )

    # fluent.runtime renders no part of over 2,500 characters.
    max_value: int = Field(
        1_000, ge=1, le=2_000, description="characters of one value, 2,000 at most; more is cut with an ellipsis"
    )
    max_code: int = Field(200, ge=1, description="characters of a code, a domain or a name in a request")
    max_batch: int = Field(100, ge=1, description="errors in one POST /render")
    max_body: int = Field(64_000, ge=1, description="bytes of a request body")
    max_meta_keys: int = Field(50, ge=1, description="keys in one error's meta, nested ones included")
    max_meta_depth: int = Field(5, ge=1, description="levels of nesting in meta")
    max_tag: int = Field(64, ge=1, description="characters of a language tag that are read")
    max_header: int = Field(512, ge=1, description="characters of `lang` or of an Accept-Language header that are read")
    max_ranges: int = Field(20, ge=1, description="languages that are read of one of these, or of a list")
    max_output: int = Field(10_000, ge=100, description="characters of one rendered text; more is cut with an ellipsis")
    max_head: int = Field(32_000, ge=1_000, description="bytes of a request's first line and header fields")
    max_url: int = Field(8_000, ge=1, description="bytes of a request's path and query")
    request_time: int = Field(
        10, ge=1, description="seconds for a request's head to come, and from then until its answer begins"
    )

    public_url: str | None = Field(
        None, description="the service's address as clients see it, for the links in answers; default: the request's"
    )
    cache_age: int = Field(
        3_600, ge=0, description="seconds for which caches may keep an answer to a request without meta"
    )
    cors_origins: tuple[str, ...] = Field(
        (), description='origins whose pages may read the answers, e.g. ["https://app.example.com"], or ["*"]'
    )

    log_format: Literal["auto", "console", "json"] = Field(
        "auto", description="how a line of the log looks; auto: for people on a terminal, else JSON"
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="the least important lines that are written; debug tells what may be personal"
    )
    access_log: Literal["off", "errors", "all"] = Field(
        "errors", description="which requests get a line: none, those answered with 4xx or 5xx, all (slower)"
    )
    metrics_labels: int = Field(
        500, ge=1, description="series of a metric whose labels clients choose; the rest counts as other"
    )
    admin_port: int | None = Field(
        None, ge=0, le=65535, description="a second port, and then the only one, for /metrics and the whole of /readyz"
    )
    admin_host: str | None = Field(None, description="the address of that port; default: the first port's")
    admin_token: SecretStr | None = Field(
        None, min_length=16, description="what /metrics and the whole of /readyz then ask for, as a bearer token"
    )

    @field_validator("cache_dir", mode="before")
    @classmethod
    def _is_none_if_empty(cls, folder: Any) -> Any:
        return folder or None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Return what has been given, then the environment."""
        return init_settings, _Environment(settings_cls)

    @field_validator("public_url")
    @classmethod
    def _is_http(cls, url: str | None) -> str | None:
        if url and not _URL.fullmatch(url):
            raise ValueError("not an http or https address")
        return url.rstrip("/") if url else None

    @field_validator("cors_origins")
    @classmethod
    def _are_origins(cls, origins: tuple[str, ...]) -> tuple[str, ...]:
        """A browser sends scheme, host and port (RFC 6454): one with a path would never match."""
        if wrong := [origin for origin in origins if origin != "*" and not _ORIGIN.fullmatch(origin)]:
            raise ValueError(f"not an origin such as https://app.example.com: {wrong[0]!r}")
        return origins

    @field_validator("timezone")
    @classmethod
    def _is_known_zone(cls, name: str | None) -> str | None:
        """Refuse here what would otherwise fail in the first message that shows a time."""
        try:
            return ZoneInfo(name).key if name else None
        except (KeyError, OSError) as error:
            raise ValueError("not an IANA time zone") from error
