"""Settings: from `PARDON_*` environment variables, or given to `Settings(...)`."""

from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

__all__ = ["Settings"]


class Settings(BaseSettings):
    """What an operator may set.

    Every field can be given as `PARDON_<NAME>`; lists and tables are JSON there.
    """

    model_config = SettingsConfigDict(env_prefix="PARDON_", extra="ignore", frozen=True)

    catalog: Path | None = Field(None, description="folder of your own catalogue; default: the bundled one")
    locales: Path | None = Field(None, description="folder of your own locales; default: the bundled ones")
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

    max_value: int = Field(1_000, ge=1, description="characters of one value; more is cut with an ellipsis")
    max_code: int = Field(200, ge=1, description="characters of a code, a domain or a name in a request")
    max_batch: int = Field(100, ge=1, description="errors in one POST /render")
    max_body: int = Field(64_000, ge=1, description="bytes of a request body")
    max_meta_keys: int = Field(50, ge=1, description="keys in one error's meta, nested ones included")
    max_meta_depth: int = Field(5, ge=1, description="levels of nesting in meta")
    max_url: int = Field(8_000, ge=1, description="bytes of a request's path and query")

    @field_validator("timezone")
    @classmethod
    def _is_known_zone(cls, name: str | None) -> str | None:
        """Refuse here what would otherwise fail in the first message that shows a time."""
        try:
            return ZoneInfo(name).key if name else None
        except (KeyError, OSError) as error:
            raise ValueError("not an IANA time zone") from error
