"""What somebody does on a page: taps and words, each as one does it by hand."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

_PERSON = re.compile(r"/persons/([0-9a-f-]{36})")


def go(target: Locator, key: str | None = None) -> None:
    """Touches a link or a button, or presses it by a key, and waits for the page that follows."""
    page = target.page
    with page.expect_navigation():
        if key:
            page.keyboard.press(key)
        else:
            target.first.click()


class Taps:
    """Counts how often the screen is touched."""

    def __init__(self, page: Page):
        self.page = page
        self.count = 0

    def tap(self, what: str | Locator) -> None:
        """Touches a link or a button, the first that a selector names."""
        self.count += 1
        go(self.page.locator(what) if isinstance(what, str) else what)

    def choose(self, name: str, value: str | None = None) -> str:
        """Touches one of several, unless it is chosen already; the first, unless one is named."""
        mark = self.page.locator(f"input[name={name}]" + (f"[value='{value}']" if value else "")).first
        if mark.is_checked():
            return mark.get_attribute("value")
        self.count += 1
        self.page.locator(f"label[for='{mark.get_attribute('id')}']").click()
        expect(mark).to_be_checked()
        return mark.get_attribute("value")


def person_of(page: Page) -> str:
    """The id of the person that a page is about."""
    found = _PERSON.search(page.url)
    assert found, f"no person in {page.url}"
    return found.group(1)


def send(page: Page, form: str = "main form:has(button.main)") -> None:
    """Sends a form by its main button."""
    go(page.locator(form).first.locator("button.main"))


def fill(page: Page, **texts: str) -> None:
    """Writes into fields by their names; those behind a summary are opened first."""
    for name, text in texts.items():
        field = page.locator(f"main [name={name}]").first
        details = page.locator(f"details:not([open]):has([name={name}])")
        if details.count():
            details.first.locator("summary").click()
        field.fill(text)


def is_told(page: Page) -> None:
    """What was just done is told on the page that follows."""
    expect(page.locator(".notice.done")).to_be_visible()


def first_person(page: Page) -> str:
    """The first of a professional's persons."""
    page.goto("/persons")
    link = page.locator("main a[href^='/persons/'][href$='/glance']").first
    return _PERSON.search(link.get_attribute("href")).group(1)


def moment_of(page: Page) -> str:
    """The path of the moment that was just noted, which the page that follows offers to undo."""
    form = page.locator(".notice.done form:has(button[name=undo])").first
    return form.get_attribute("action")


def what_came_of_it(page: Page, value: str = "together") -> Locator:
    """The last tap of noting a moment: what came of it, which saves."""
    return page.locator(f"main button[name=carriedOut][value={value}]")
