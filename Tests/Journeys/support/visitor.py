"""Somebody who walks a whole journey in one way; every page that they come to is checked."""

from __future__ import annotations

import re
from datetime import date

from playwright.sync_api import Locator, Response, expect

from support.checks import page_faults
from support.visits import ENTRANCE, Visits, wear
from support.ways import Keys, Touch, Way

# What axe-core has seen already, in which look: a page that comes again word for word has the same faults.
_seen: set[int] = set()
_CHANGING = re.compile(r'value="[^"]*"|[0-9a-f]{8}-[0-9a-f-]{27}|\d+')

# Words of links and buttons that stand on nearly every page, in the language that a page is not in.
_FOREIGN = {"sv": {"Save", "Saved.", "Back", "Send", "Go on", "Sign out"},
            "en": {"Spara", "Sparat.", "Tillbaka", "Skicka", "Vidare", "Logga ut"}}


class Visitor:
    """Somebody in a role who acts in one way; every page that they come to is checked."""

    def __init__(self, visits: Visits, role: str | None, way: Way):
        """Comes in by the door of the demonstration; with no role, stays outside."""
        self.way = way
        self.page = visits.open(way.look, **way.window)
        self._watch = visits.watch(self.page)
        self._hands = Keys(self.page) if way.is_by_keyboard else Touch(self.page)
        self.page.goto("/")
        if not role:
            return
        self._hands.go(self.page.locator(f"form[action='{ENTRANCE}'] button[name=who][value='{role}']"))
        self.home = self.page.url
        wear(self.page, way.look)
        self.open(self.home)

    def open(self, address: str, status: int = 200) -> Response:
        """Goes to an address as if it were written into the browser."""
        response = self.page.goto(address)
        self._arrive(response, status)
        return response

    def follow(self, target: str | Locator) -> None:
        """Goes by a link or a button, the first that a selector names."""
        self._hands.go(self._found(target))
        self._arrive()

    def send(self) -> None:
        """Sends the first form with a main button by it."""
        self.follow(self.page.locator("main form:has(button.main)").first.locator("button.main"))

    def choose(self, **values: str) -> None:
        """Chooses one of several, by the names of the groups."""
        for name, value in values.items():
            self._hands.choose(name, value)

    def mark(self, box: str | Locator) -> None:
        """Marks one that does not shut out others."""
        self._hands.mark(self._found(box))
        expect(self._found(box)).to_be_checked()

    def write(self, **texts: str) -> None:
        """Writes into fields by their names."""
        for name, text in texts.items():
            self._hands.write(name, text)
            expect(self.page.locator(f"main [name={name}]").first).to_have_value(text)

    def date(self, **days: date) -> None:
        """Writes days into fields by their names."""
        for name, day in days.items():
            self._hands.date(name, day)

    def select(self, name: str, label: str) -> None:
        """Takes one of a list that folds out, by its words."""
        field = self.page.locator(f"main select[name={name}]")
        self._hands.select(field, label)
        assert field.evaluate("one => one.selectedOptions[0].label") == label, f"{label!r} is not taken"

    def shows_no(self, selector: str) -> None:
        """Nothing of the kind stands on the page."""
        expect(self.page.locator(selector)).to_have_count(0)

    def is_sent_to_each_fault(self, count: int) -> None:
        """All that is wrong is told at once, and each fault leads to its field."""
        links = self.page.locator("#faults a")
        expect(links).to_have_count(count)
        for link in links.all():
            expect(self.page.locator(link.get_attribute("href"))).to_have_count(1)

    def sign_out(self) -> None:
        """Signs out; nothing of what was open is there afterwards."""
        inside = self.page.url
        self._hands.go(self.page.locator("form[action='/sign-out'] button"))
        response = self.page.goto(inside)
        assert "/sign-in" in self.page.url or response.status in (401, 403, 404), f"{inside} is open to a stranger"

    def _found(self, target: str | Locator) -> Locator:
        return (self.page.locator(target) if isinstance(target, str) else target).first

    def _arrive(self, response: Response | None = None, status: int = 200) -> None:
        look = self.way.look
        faults = page_faults(
            self.page, self._watch, response, look.language, look.density, status=status,
            script=look.script and self._is_new())
        acts = set(self.page.locator("a, button, .notice").all_inner_texts())
        faults += [f"this is in another language: {one}" for one in acts & _FOREIGN[look.language]]
        assert not faults, f"{self.page.url}\n" + "\n".join(faults)

    def _is_new(self) -> bool:
        page = hash((self.way.look, str(self.way.window), _CHANGING.sub("", self.page.content())))
        is_new = page not in _seen
        _seen.add(page)
        return is_new
