"""A first-line manager: duties, a wish to answer, a colleague who comes and goes, and nothing of a single relation."""

from datetime import date, timedelta

import pytest
from playwright.sync_api import expect

from support.hands import go, is_told, person_of
from support.ways import WAYS

# What a page would lead to, or show, if it told of a single relation.
KINDS = ("moments", "answers", "askings", "balance", "signals")
OF_A_RELATION = ", ".join(f"main a[href*='/{kind}/']" for kind in KINDS) + ", main svg.chart"

# No figure is of fewer people.
FEWEST = 5
NO_MOMENTS = {"sv": "Inga stunder än", "en": "No moments yet"}
PASSWORD = "en lång mening om havet"


@pytest.fixture
def site(fresh_site):
    """Each way answers the same wish: an area for each."""
    return fresh_site


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_a_manager_answers_finds_and_leaves(visits, visitor, way):
    """Duties with their days, the wish that waits, a question taken on, a person found by name, and signed out."""
    me = visitor("manager", way)
    sees_duties_with_their_days(me)
    answers_the_wish_that_waits(me)
    the_answer_reaches_who_asked(visits, way)
    takes_on_a_question(me)
    finds_a_person(me)
    me.sign_out()


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_a_colleague_comes_in_with_a_code_and_ends(visitor, way):
    """A colleague is entered, comes in with the code that is shown once, and the appointment is given its last day."""
    me = visitor("manager", way)
    code = enters_a_colleague(me)
    colleague = visitor(None, way)
    comes_in_with(colleague, code)
    ends_the_colleague(me)
    invites_by_whole_names(me)
    me.sign_out()


def sees_duties_with_their_days(me) -> None:
    """Every duty has a day; each figure tells of how many it is; nothing leads to a relation."""
    page = me.page
    duties = page.locator("main section.block").first.locator("ul.things > li")
    assert duties.count() >= 1
    for told in duties.all_inner_texts():
        assert any(one.isdigit() for one in told), f"{told!r} has no day"
    pattern = page.locator("main section.block").nth(2)
    people = pattern.locator("table tbody tr td:last-child").all_inner_texts()
    assert people and all(int(count) >= FEWEST for count in people), people
    assert "%" not in pattern.inner_text()
    me.shows_no(OF_A_RELATION)
    # A duty leads to where it is done, and there is no relation either.
    me.follow(duties.locator("a"))
    me.shows_no(OF_A_RELATION)
    person = person_of(page)
    for place in ("/balance/choice", "/answers/choice", "/looked"):
        me.open(f"/persons/{person}{place}", status=403)


def answers_the_wish_that_waits(me) -> None:
    """An answer without its yes or no is told of and keeps its words; then it is given, and waits no more."""
    words = "Du får en egen nyckel på måndag."
    me.follow("nav.ways a[href='/concerns']")
    waiting = me.page.locator("main a[href*='/concerns/']")
    expect(waiting).to_have_count(1)
    me.follow(waiting)
    me.write(words=words)
    me.send()
    me.is_sent_to_each_fault(1)
    expect(me.page.locator("main [name=words]")).to_have_value(words)
    me.choose(answer="yes")
    me.send()
    is_told(me.page)
    expect(waiting).to_have_count(0)


def the_answer_reaches_who_asked(visits, way) -> None:
    """Whoever asked reads the answer, in the words in which it was given."""
    page = visits.enter("bengt", way.look)
    page.goto(f"/persons/{person_of(page)}/replies")
    go(page.locator("main a[href*='/replies/']"))
    expect(page.locator("main")).to_contain_text("Du får en egen nyckel på måndag.")


def takes_on_a_question(me) -> None:
    """A wish that does not fit a decision gets an owner and a day, and is on the owner's page until answered."""
    me.open(me.home)
    me.follow("main section.block ul.things a[href$='/plan']")
    me.follow("main a[href*='/frames/']")
    me.follow("main a[href$='/questions/new']")
    me.write(wish="En dag i veckan vid havet")
    me.select("owner", "Maria Dalsten")
    me.date(due=date.today() + timedelta(days=14))
    me.send()
    is_told(me.page)
    me.open(me.home)
    me.follow(me.page.locator("main section.block").nth(1).locator("a"))
    me.write(answer="Vi behöver en bil och två timmar.")
    me.send()
    is_told(me.page)
    me.open(me.home)
    expect(me.page.locator("main section.block").nth(1).locator("a")).to_have_count(0)


def finds_a_person(me) -> None:
    """A person of the unit is found by name, and somebody else's is not."""
    me.follow("nav.ways a[href='/find']")
    me.write(q="Alva")
    me.follow("main form[role=search] button")
    expect(me.page.locator("main ul.things a").first).to_have_text("Alva")
    me.shows_no(OF_A_RELATION)
    me.follow("main ul.things a[href$='/plan']")
    me.shows_no(OF_A_RELATION)
    assert NO_MOMENTS[me.way.look.language] not in me.page.locator("main").inner_text()
    me.follow("nav.ways a[href='/find']")
    me.write(q="Jonna")
    me.follow("main form[role=search] button")
    expect(me.page.locator("main ul.things a")).to_have_count(0)


def enters_a_colleague(me) -> str:
    """Everything that is missing is told at once; then the code is shown, and never again."""
    me.follow("main a[href$='/people']")
    me.shows_no(OF_A_RELATION)
    me.follow("main a[href$='/staff/new']")
    me.write(title="vikarie")
    me.send()
    me.is_sent_to_each_fault(3)
    expect(me.page.locator("main [name=title]")).to_have_value("vikarie")
    me.write(name="Nora Nyland", signInName="nora.nyland")
    me.date(last=date.today() + timedelta(days=30))
    me.send()
    code = me.page.locator("main .code").inner_text()
    me.follow("main a.button.main")
    expect(me.page.locator("main")).not_to_contain_text(code)
    return code


def comes_in_with(colleague, code: str) -> None:
    """With a code one chooses a password, and comes in with it."""
    colleague.open("/sign-in")
    colleague.follow("main a[href='/sign-in/forgotten']")
    colleague.write(name="nora.nyland", code=code, password=PASSWORD)
    colleague.send()
    is_told(colleague.page)
    colleague.write(name="nora.nyland", password=PASSWORD)
    colleague.send()
    expect(colleague.page.locator("nav.ways a[href='/persons']")).to_have_count(1)
    colleague.sign_out()


def ends_the_colleague(me) -> None:
    """The appointment ends on the day that is offered, today, and that is told."""
    me.follow(me.page.get_by_role("link", name="Nora Nyland"))
    last = date.fromisoformat(me.page.locator("main [name^=last-]").input_value())
    me.follow("main form:has([name=act][value=end]) button")
    is_told(me.page)
    ended = me.page.locator("main section.block", has=me.page.locator("[name=act][value=end]"))
    expect(ended).to_contain_text(f"{last.day} ")


def invites_by_whole_names(me) -> None:
    """Who can be invited is told with the names of places as they are written."""
    me.follow("nav.ways a[href^='/services/']")
    me.follow("main a[href$='/people']")
    me.follow("main a[href$='/circle']")
    me.shows_no(OF_A_RELATION)
    me.follow("main a[href$='/circle/new']")
    me.follow("main a[href$='/circle/new/relative']")
    known = me.page.locator("main select[name=human]").text_content()
    assert "Kim Sundvik" in known
    assert "Hasselgården" in known and "hasselgården" not in known
