"""With a keyboard and nothing else: one gets everywhere, and sees where one is."""

import pytest
from playwright.sync_api import expect

from support.hands import Taps, go, is_told, what_came_of_it
from support.looks import DENSITIES


def test_the_first_stop_leads_past_the_menu(page_as, keyboard_only):
    page = page_as("assistant", "en")
    page.keyboard.press("Tab")
    expect(page.locator("a.skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#content")).to_be_focused()


def test_a_professional_notes_a_moment(page_as, keyboard_only):
    page = page_as("assistant", "en")
    page.goto("/persons")
    hands = keyboard_only(page)
    hands.press(page.locator("main a.button.main[href$='/moments/new']"))
    hands.press(page.locator("main .tiles a.tile[href*='/moments/new/']"))
    hands.choose("chosen", "youChoose")
    hands.press(what_came_of_it(page))
    is_told(page)


def test_a_choice_that_was_touched_shows_that_it_has_the_focus(page_as):
    """WebKit treats what arrows lead to in a group the same way: no `:focus-visible` there."""
    page = page_as("assistant", "en")
    page.goto("/persons")
    go(page.locator("main a.button.main[href$='/moments/new']"))
    go(page.locator("main .tiles a.tile[href*='/moments/new/']"))
    Taps(page).choose("chosen", "youChoose")
    mark = page.locator("input[name=chosen][value=youChoose]")
    expect(mark).to_be_focused()
    assert mark.evaluate("one => getComputedStyle(one.labels[0]).outlineStyle") == "solid"


@pytest.mark.parametrize("density", DENSITIES)
def test_the_person_says_what_they_want(page_as, keyboard_only, density):
    page = page_as("person", "sv", "easy", density)
    hands = keyboard_only(page)
    if not page.locator("main a[href$='/moments/new']").count():
        hands.press(page.locator("main .always a[href$='/more']"))
    hands.press(page.locator("main a[href$='/moments/new']"))
    hands.press(page.locator("main .tiles a.tile[href*='/moments/new/']"))
    hands.press(page.locator("main form button.tile[name=other][value=youChoose]"))
    is_told(page)


def test_a_fault_leads_to_its_field(page_as, keyboard_only):
    page = page_as("decision-maker", "en")
    page.goto("/decisions")
    hands = keyboard_only(page)
    hands.press(page.locator("main a[href='/decisions/new']"))
    # Whose decision it is may be asked first.
    if not page.locator("main textarea").count():
        hands.press(page.locator("main .tiles a, main .tiles button, main table a, main ul a"))
    hands.press(page.locator("main form button.main"))
    expect(page.locator("#faults")).to_be_focused()
    link = page.locator("#faults a").first
    hands.press(link)
    expect(page.locator(link.get_attribute("href"))).to_be_focused()
