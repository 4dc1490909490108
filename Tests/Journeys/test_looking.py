"""Who has looked: a visit of a minute ago stands there in plain words."""

import re

from playwright.sync_api import expect

from support.hands import person_of


def test_the_person_sees_a_visit_of_a_minute_ago(page_as):
    page = page_as("person", "en")
    person = person_of(page)
    page.goto(f"/persons/{person}/looked")
    before = page.locator("main article.card").count()

    other = page_as("key-worker", "en")
    assert other.goto(f"/persons/{person}/plan").ok
    who = other.goto("/account") and other.locator("main p").first.inner_text()

    page.goto(f"/persons/{person}/looked")
    newest = page.locator("main article.card").first
    assert page.locator("main article.card").count() >= min(before + 1, 1)
    expect(newest).to_contain_text(re.compile("plan", re.I))
    expect(newest).to_contain_text(who.split()[0])


def test_reading_oneself_is_not_noted(page_as):
    page = page_as("person", "en")
    person = person_of(page)
    page.goto(f"/persons/{person}/looked")
    before = page.locator("main article.card").all_inner_texts()
    page.goto(f"/persons/{person}/plan")
    page.goto(f"/persons/{person}/looked")
    assert page.locator("main article.card").all_inner_texts() == before
