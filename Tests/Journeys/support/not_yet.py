"""What pages lead to that is not built yet: to be emptied, and then removed with this file."""

from __future__ import annotations

import re

# Addresses that links lead to before their pages are there, or before the links ask whether the reader may follow them.
_ADDRESSES = re.compile("|".join([
    r"^/concerns(/|$)", r"^/persons/[^/]+/(unwanted|replies|afraid|next)(/|$)", r"^/unwanted(/|$)",
    r"^/persons/[^/]+/askings/(new|practice)", r"^/persons/[^/]+/moments/[^/]+/(more|reach|correction|view)$",
    r"^/persons/[^/]+/askings/[^/]+/(view|practice)$",
    r"^/(comparisons|code-books|profiles|rounds)(/|$)", r"^/services/[^/]+/profile$",
]))

# Links that a first-line manager is shown and may not follow.
_MANAGERS = re.compile(r"^/persons/[^/]+/(moments/new|balance/[a-z]+|signs/new|next)$")

# Roles whose first page is not built yet.
ROLES = ("researcher",)


def is_not_yet(path: str, role: str | None = None) -> bool:
    """Whether nothing is to be expected at an address yet."""
    return bool(_ADDRESSES.search(path) or role == "manager" and _MANAGERS.search(path))
