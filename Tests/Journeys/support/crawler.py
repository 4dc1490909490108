"""Walks every page that can be reached by links from a first one."""

from __future__ import annotations

import re
from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Callable
from urllib.parse import parse_qsl, urljoin, urlsplit

from playwright.sync_api import Page, Response

_IDENTITY = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_NUMBER = re.compile(r"(?<=/)\d+(?=/|$)")

# Parts of pages; they are asked for only when a page shows them.
_NO_PAGES = ("/files/", "/media/", "/pictures/")
# Ways out, should they ever become links, and back to the demonstration's tour, from which all devices can be opened.
_WAYS_OUT = ("/sign-out", "/lock", "/demonstration")
# A file to take home, which a window saves and does not show.
_TO_SAVE = re.compile(r"\.(qdc|qdpx|csv)$")


def pattern_of(address: str) -> str:
    """The route behind an address: ids, days and numbers become their kinds."""
    parts = urlsplit(address)
    path = _NUMBER.sub("{number}", _DAY.sub("{day}", _IDENTITY.sub("{id}", parts.path)))
    names = sorted({name for name, _ in parse_qsl(parts.query, keep_blank_values=True)})
    return path + ("?" + "&".join(names) if names else "")


def often(pattern: str, least: int = 1) -> int:
    """How many pages of a kind are opened: each leaf of a menu leads on, and an open round of coding has its own pages."""
    return max(least, 20 if pattern.endswith("/more?from") else 3 if pattern.endswith("/rounds/{id}") else 1)


@dataclass
class Walk:
    """What a walk found: the pages it saw, and what was wrong with each."""

    seen: list[str] = field(default_factory=list)
    patterns: Counter = field(default_factory=Counter)
    faults: dict[str, list[str]] = field(default_factory=dict)

    def told(self) -> str:
        """The faults, each kind once with the pages that have it."""
        pages: dict[str, list[str]] = {}
        for address, faults in self.faults.items():
            for fault in faults:
                pages.setdefault(fault, []).append(address)
        lines = [f"{fault}\n    on {', '.join(on[:3])}{f' and {len(on) - 3} more' if len(on) > 3 else ''}"
                 for fault, on in pages.items()]
        return f"{len(self.seen)} pages of {len(self.patterns)} kinds; {len(lines)} faults:\n" + "\n".join(lines)


def walk(
    page: Page, first: str, check: Callable[[Page, Response | None], list[str]],
    each: int | Callable[[str], int] = 2, most: int = 400,
) -> Walk:
    """Walks from a first address over all links of the same site.

    Each kind of page is opened at most `each` times, so that a month of days does not hide the rest; it may be told for
    each kind.
    """
    host = urlsplit(first).netloc
    found = Walk()
    waiting = deque([first])
    known = {first}
    while waiting and len(found.seen) < most:
        address = waiting.popleft()
        pattern = pattern_of(address)
        if found.patterns[pattern] >= (each(pattern) if callable(each) else each):
            continue
        found.patterns[pattern] += 1
        found.seen.append(address)
        is_page = not _TO_SAVE.search(urlsplit(address).path)
        faults = check(page, page.goto(address)) if is_page else _faults_of_file(page, address)
        if faults:
            found.faults[urlsplit(address)._replace(scheme="", netloc="").geturl()] = faults
        for link in _links(page, address) if is_page else []:
            parts = urlsplit(link)
            if parts.netloc == host and link not in known and not parts.path.startswith(_NO_PAGES + _WAYS_OUT):
                known.add(link)
                waiting.append(link)
    return found


def _faults_of_file(page: Page, address: str) -> list[str]:
    """What is wrong with a file to save: it comes, has something in it, and is not shown in the window."""
    answer = page.request.get(address)
    if not answer.ok:
        return [f"answers {answer.status}"]
    is_saved = answer.headers.get("content-disposition", "").startswith("attachment")
    return ([] if is_saved else ["is shown and not saved"]) + ([] if answer.body() else ["is empty"])


def _links(page: Page, address: str) -> list[str]:
    hrefs = page.evaluate("() => [...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href'))")
    links = []
    for href in hrefs:
        link = urlsplit(urljoin(address, href))
        if link.scheme in ("http", "https"):
            links.append(link._replace(fragment="").geturl())
    return links
