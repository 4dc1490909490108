"""The ways in: name and password, a one-time code, a picture."""

import pytest
from playwright.sync_api import expect

from support.hands import go
from support.checks import page_faults
from support.looks import LANGUAGES, Look


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_password_says_so_and_keeps_the_name(visits, axe, language):
    page = visits.open(Look(language))
    page.goto("/sign-in")
    page.locator("[name=name]").fill("nobody.at.all")
    page.locator("[name=password]").fill("not the right words")
    go(page.locator("main form button.main"))
    expect(page.locator("#faults, [role=alert]").first).to_be_visible()
    expect(page.locator("[name=name]")).to_have_value("nobody.at.all")
    expect(page.locator("[name=password]")).to_have_value("")
    axe(page)


def test_a_password_manager_can_fill_in(visits):
    page = visits.open()
    page.goto("/sign-in")
    expect(page.locator("[name=name]")).to_have_attribute("autocomplete", "username")
    expect(page.locator("[name=password]")).to_have_attribute("autocomplete", "current-password")


def test_signing_out_closes_everything(page_as):
    page = page_as("assistant", "en")
    page.goto("/persons")
    inside = page.url
    go(page.locator("form[action='/sign-out'] button"))
    page.go_back()
    expect(page.locator("main a[href^='/persons/']")).to_have_count(0)
    response = page.goto(inside)
    assert "/persons" not in page.url or response.status in (401, 403)
    # Going back shows nothing either: no page is kept.
    page.go_back()
    expect(page.locator("main a[href$='/moments/new']")).to_have_count(0)


def test_sessions_are_listed_and_ended_from_afar(page_as):
    first, second = page_as("assistant", "en"), page_as("assistant", "en")
    first.goto("/account")
    ends = first.locator("main form:has(input[name=end]) button")
    assert ends.count() >= 1, "the other session is listed"
    for _ in range(ends.count()):
        go(ends.first)
    expect(ends).to_have_count(0)
    response = second.goto("/persons")
    assert "/sign-in" in second.url or response.status in (401, 403)
