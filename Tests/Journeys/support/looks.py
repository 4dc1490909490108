"""In which ways the same content is shown: language, register, density, with or without script."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

LANGUAGES = ("sv", "en")
REGISTERS = ("standard", "easy")
DENSITIES = ("standard", "simple", "simplest")

ROLES = (
    "person", "assistant", "key-worker", "manager", "decision-maker", "representative", "relative", "administrator",
    "researcher", "guide",
)


@dataclass(frozen=True)
class Look:
    """How somebody wants pages to be."""

    language: str = "sv"
    register: str = "standard"
    density: str = "standard"
    script: bool = True

    def __str__(self) -> str:
        return "-".join([self.language, self.register, self.density] + ([] if self.script else ["no-script"]))

    def with_(self, **changes) -> "Look":
        return replace(self, **changes)


def usual_looks() -> list[Look]:
    """Both languages as most read them, and each density once."""
    return [
        Look("sv"), Look("en"), Look("en", "easy", "simple"), Look("sv", "easy", "simplest"),
    ]


def all_looks() -> list[Look]:
    """Every language, register and density, each with and without script."""
    return [Look(*one) for one in itertools.product(LANGUAGES, REGISTERS, DENSITIES, (True, False))]
