"""Without script everything works: the same journeys, with script switched off in the browser."""

import pytest

from support.hands import Taps, is_told, what_came_of_it
from support.looks import DENSITIES, LANGUAGES, Look


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_professional_notes_a_moment(page_as, language):
    page = page_as("assistant", language, script=False)
    page.goto("/persons")
    taps = Taps(page)
    taps.tap("main a.button.main[href$='/moments/new']")
    taps.tap("main .tiles a.tile[href*='/moments/new/']")
    taps.choose("chosen")
    taps.tap(what_came_of_it(page))
    is_told(page)


@pytest.mark.parametrize("density", DENSITIES)
def test_the_person_says_what_they_want(page_as, density):
    page = page_as("person", "en", "easy", density, script=False)
    taps = Taps(page)
    if not page.locator("main a[href$='/moments/new']").count():
        taps.tap("main .always a[href$='/more']")
    taps.tap("main a[href$='/moments/new']")
    taps.tap("main .tiles a.tile[href*='/moments/new/']")
    taps.tap("main form button.tile[name=other][value=youChoose]")
    is_told(page)


def test_both_devices_can_be_opened(visits):
    page = visits.open(Look("sv", script=False))
    page.goto("/")
    ways = page.locator("form[action='/demonstration/enter']")
    assert ways.count() >= 2
