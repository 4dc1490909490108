"""Live pages: what one side notes is there on the other side's open page, and nothing one writes is lost by it."""

import pytest
from playwright.sync_api import expect

from support.hands import first_person, go
from support.looks import DENSITIES


@pytest.fixture
def person(page_as) -> str:
    """The person whom the assistant meets first."""
    return first_person(page_as("assistant", "en"))


def come_and_go(page, person: str) -> None:
    """Says "I am here", or that one leaves."""
    page.goto("/persons")
    go(page.locator(f"main form[action='/persons/{person}/here'] button"))


@pytest.mark.parametrize("density", DENSITIES)
def test_the_persons_page_shows_what_the_professional_noted(page_as, density):
    page = page_as("person", "en", "standard", density)
    person = page.url.split("/persons/")[1].split("/")[0].split("?")[0]
    assistant = page_as("assistant", "en")
    before = page.locator("main").inner_text()
    page.evaluate("window.wasHere = true")
    page.locator("main a").last.focus()
    place = page.evaluate("document.activeElement.getAttribute('href')")
    come_and_go(assistant, person)
    expect(page.locator("#news")).not_to_be_empty()
    assert page.locator("main").inner_text() != before
    # It is the same page: nothing was opened anew, and one stands where one stood.
    assert page.evaluate("window.wasHere") is True
    assert page.evaluate("document.activeElement.getAttribute('href')") == place


def test_what_one_writes_stays_until_it_is_sent(page_as, person):
    page = page_as("assistant", "en")
    page.goto(f"/persons/{person}/signs/chart/new")
    field = page.locator("main textarea, main input[type=text]").first
    field.fill("Looks at the door")
    field.blur()
    other = page_as("assistant", "en")
    come_and_go(other, person)
    page.wait_for_timeout(2500)
    expect(field).to_have_value("Looks at the door")


def test_without_script_the_page_is_whole(page_as):
    page = page_as("person", "en", script=False)
    expect(page.locator("main")).to_be_visible()
    expect(page.locator("#news")).to_be_empty()
