"""A representative: what the mandate covers and no more; a view and a stance of their own, never the person's."""

from datetime import date, timedelta
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from support.hands import Taps, fill, go, is_told, person_of, send
from support.looks import Look
from support.ways import WAYS

NAME = "Rune Flodhed"
# What is the person's alone until they show it.
OF_THE_PERSON = ", ".join(
    f"main a[href*='/{kind}']" for kind in ("answers/", "balance/", "signals/", "looked", "layer"))


@pytest.fixture
def site(fresh_site):
    """Each way takes a stance and gives a view once: an area for each."""
    return fresh_site


@pytest.fixture
def person(visits) -> str:
    """Somebody for whom the representative may take part in the plan and read about daily life, but decide nothing."""
    person = person_of(visits.enter("person"))
    page = visits.enter("manager", Look("sv"))
    page.goto(f"/persons/{person}/circle/new/representative")
    page.locator("select[name=human]").select_option(label=NAME)
    for name, value in (("mandate", "god_man"), ("scope", "plan"), ("scope", "dailyLife")):
        Taps(page).choose(name, value)
    fill(page, last=str(date.today() + timedelta(days=200)))
    send(page)
    is_told(page)
    return person


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_a_representative_says_what_they_think_and_leaves(visits, visitor, person, way):
    """Whom it is about, a view of a moment, a stance on the plan, and where the mandate ends."""
    own = visits.enter("person", way.look)
    before = answers_of(own, person)
    me = visitor("representative", way)
    chooses_whom(me, person)
    moment = gives_a_view(me, person)
    agreement = takes_a_stance(me, person)
    writes_beside_the_two_sides(me, agreement)
    is_refused_where_the_mandate_ends(me, person)
    me.sign_out()
    the_person_sees_whose_it_is(own, person, moment, agreement)
    assert answers_of(own, person) == before, "a representative's view is among the person's answers"


def chooses_whom(me, person: str) -> None:
    """Two mandates, each with ways to what it covers: the decision is for one of them only."""
    cards = me.page.locator("main ul.persons > li")
    expect(cards).to_have_count(2)
    other = cards.filter(has_not=me.page.locator(f"a[href^='/persons/{person}/']"))
    expect(other.locator("a[href$='/frames']")).to_have_count(1)
    expect(cards.locator(f"a[href^='/persons/{person}/frames']")).to_have_count(0)
    me.shows_no(OF_THE_PERSON)


def gives_a_view(me, person: str) -> str:
    """A view of a moment is named as theirs before it is given and after; how the person answered is not there."""
    me.follow(f"main a[href^='/persons/{person}/weeks/']")
    assert me.page.locator("h1").inner_text() not in ("Min vecka", "My week")
    me.follow(me.page.locator("main a[href*='/moments/']").last)
    moment = me.page.url
    me.shows_no(OF_THE_PERSON)
    me.follow("main a[href$='/view']")
    expect(me.page.locator("main .notice")).to_contain_text("Alva")
    me.send()
    me.is_sent_to_each_fault(1)
    me.choose(answer="tooLittle")
    me.send()
    is_told(me.page)
    expect(views(me.page)).to_have_count(1)
    return moment


def takes_a_stance(me, person: str) -> str:
    """A no with words stands under their name; the person's yes stands as it was."""
    me.open(f"/persons/{person}/plan")
    me.follow("main a[href*='/plan/agreements/']")
    agreement = me.page.url
    assert not me.page.locator(f"main a[href='{urlsplit(agreement).path}']").count()
    theirs = stances(me.page).filter(has_text="Alva")
    before = theirs.all_inner_texts()
    me.follow("main a[href$='/stance']")
    me.choose(stance="no")
    me.write(words="Inte före klockan åtta.")
    me.send()
    is_told(me.page)
    expect(stances(me.page).filter(has_text=NAME)).to_contain_text("Inte före klockan åtta.")
    assert theirs.all_inner_texts() == before and len(before) == 1
    return agreement


def writes_beside_the_two_sides(me, agreement: str) -> None:
    """What they write stands beside the person's side and that of staff, and in neither."""
    me.follow("main a[href$='/own-side']")
    if me.way.look.language == "en":
        assert " i want" not in me.page.locator("h1").inner_text()
    me.write(matters="Att hon får somna i lugn och ro.")
    me.send()
    is_told(me.page)
    expect(me.page.locator("main")).to_contain_text("Att hon får somna i lugn och ro.")
    for side in me.page.locator("main .side").all():
        expect(side).not_to_contain_text("Att hon får somna i lugn och ro.")


def is_refused_where_the_mandate_ends(me, person: str) -> None:
    """Addresses that the mandate does not cover open nothing."""
    for place in ("/frames", "/answers/choice", "/balance/choice", "/looked", "/replies", "/plan/content"):
        me.open(f"/persons/{person}{place}", status=403)
        expect(me.page.locator("main a[href*='/persons/']")).to_have_count(0)
    # There is a way on from the refusal.
    me.follow("main a.button, main a")
    expect(me.page.locator("main ul.persons > li")).to_have_count(2)


def the_person_sees_whose_it_is(page, person: str, moment: str, agreement: str) -> None:
    """The person sees the view and the stance under the representative's name, and that they have read."""
    page.goto(moment)
    expect(views(page)).to_have_count(1)
    page.goto(agreement)
    expect(stances(page).filter(has_text=NAME)).to_contain_text("Inte före klockan åtta.")
    page.goto(f"/persons/{person}/looked")
    expect(page.locator("main article.card").filter(has_text=NAME).first).to_be_visible()


def answers_of(page, person: str) -> list[str]:
    """What the person finds among their own answers to either question."""
    told = []
    for question in ("choice", "help"):
        assert page.goto(f"/persons/{person}/answers/{question}").ok
        told.append(page.locator("main").inner_text())
    return told


def views(page):
    """What representatives think, under their names."""
    return page.locator("main li, main p, main dd").filter(has_text=f"{NAME}:")


def stances(page):
    """What each has said to the agreement."""
    return page.locator("main ul.stances").first.locator("> li")
