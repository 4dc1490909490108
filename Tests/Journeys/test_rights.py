"""What each role meets, and what none does: seen in a browser, as whoever is curious would try it."""

import pytest
from playwright.sync_api import expect

from support.crawler import walk
from support.hands import go, person_of


@pytest.fixture
def person(page_as) -> str:
    """The id of the person of the demonstration."""
    return person_of(page_as("person"))


def paths_of(page) -> set[str]:
    """All paths that a role reaches from its first page."""
    host = page.url.split("/persons")[0].rstrip("/")
    found = walk(page, page.url, lambda page, response: [], each=3)
    return {address.split("//", 1)[1].partition("/")[2] for address in found.seen}


@pytest.mark.parametrize("role", ["manager", "administrator", "researcher", "decision-maker"])
@pytest.mark.parametrize("place", [
    "/answers/choice", "/answers/choice/tooLittle", "/balance/choice", "/looked", "/replies", "/moments/new",
])
def test_nobody_from_afar_opens_a_relation(page_as, person, role, place):
    page = page_as(role)
    response = page.goto(f"/persons/{person}{place}")
    assert response.status in (403, 404), f"{role} opens {place or 'the day'}: {response.status}"
    expect(page.locator("h1")).to_have_count(1)


@pytest.mark.parametrize("role", ["manager", "decision-maker"])
def test_from_afar_only_what_the_person_shows_is_there(page_as, person, role):
    """The day and the signs open, for what the person may have shown; here nothing was."""
    page = page_as(role, "en")
    for place in ("", "/signs"):
        page.goto(f"/persons/{person}{place}")
        expect(page.locator("h1")).to_have_count(1)
        for kind in ("moments", "answers", "askings", "signals"):
            expect(page.locator(f"main a[href*='/{kind}/']")).to_have_count(0)
        expect(page.locator("main ul.things > li")).to_have_count(0)


@pytest.mark.parametrize("role", ["assistant", "key-worker", "manager", "decision-maker", "representative", "relative"])
def test_nobody_else_opens_answers_or_who_has_looked(page_as, person, role):
    page = page_as(role)
    for place in ("/answers/choice", "/answers/help", "/answers/choice/tooLittle", "/looked", "/devices", "/rhythm"):
        assert page.goto(f"/persons/{person}{place}").status in (403, 404), place


def test_the_manager_sees_the_unit_and_no_single_relation(page_as):
    page = page_as("manager", "en")
    paths = paths_of(page)
    assert any(path.startswith("services/") for path in paths), paths
    assert not [path for path in paths if "/balance/" in path or "/answers/" in path or "/moments/" in path], paths


def test_a_representative_sees_what_the_mandate_covers_and_no_more(page_as):
    page = page_as("representative", "sv")
    go(page.locator("main a[href^='/persons/']").first)
    person = person_of(page)
    for place in ("/answers/choice", "/balance/choice", "/plan/content", "/signs/new", "/layer"):
        assert page.goto(f"/persons/{person}{place}").status in (403, 404), place


def test_no_list_can_be_sorted_or_sent_out_by_member_of_staff(page_as):
    page = page_as("manager", "en")
    found = walk(page, page.url, lambda page, response: [
        link for link in page.evaluate("[...document.querySelectorAll('a[href], form')].map(one => one.href || one.action)")
        if any(word in link for word in ("sort", "order=", "export", ".csv", "download"))], each=2)
    if found.faults:
        pytest.fail(found.told(), pytrace=False)


def test_a_signed_out_page_cannot_write(page_as, person):
    page = page_as("assistant")
    page.goto(f"/persons/{person}/moments/new/free")
    form = page.locator("main form:has([name=matter])").first
    kept = "What was written before the session ended"
    form.locator("[name=matter]").fill(kept)
    page.context.clear_cookies()
    go(form.locator("button[name=carriedOut]").first)
    assert page.locator("h1").count() == 1
    # What was written is not lost: it stands on the page that tells what happened.
    expect(page.locator("body")).to_contain_text(kept)
