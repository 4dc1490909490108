import Links
import Testing
import Values

struct `An address` {
  private static func id<Subject>(_ number: UInt64) -> ID<Subject> {
    ID(high: 0x7000, low: 0x8000_0000_0000_0000 | number)
  }
  private static let one = "00000000-0000-7000-8000-000000000001"
  private static let two = "00000000-0000-7000-8000-000000000002"

  @Test(arguments: [
    (Address.start, "/"), (.signIn, "/sign-in"), (.faces, "/faces"), (.face(id(1)), "/faces/\(one)"),
    (.find(query: ""), "/find"), (.find(query: "åsa & bo"), "/find?q=%C3%A5sa%20%26%20bo"),
    (.service(id(1)), "/services/\(one)"), (.file("base-1f.css"), "/files/base-1f.css"),
    (.people(id(1)), "/services/\(one)/people"), (.newColleague(id(1)), "/services/\(one)/staff/new"),
    (.colleague(id(1), id(2)), "/services/\(one)/staff/\(two)"), (.capacity, "/capacity"),
    (.pack("../x"), "/administration/packs/..%2Fx"),
    (.newService(id(1)), "/administration/organisations/\(one)/services/new"),
    (.picture(code: "1F963"), "/pictures/1F963"), (.medium(id(1)), "/media/\(one)"),
    (.comparisons, "/comparisons"), (.profile(id(1)), "/profiles/\(one)"), (.codeBooks, "/code-books"),
    (.entrance(.faces, to: "/persons/x"), "/faces?to=%2Fpersons%2Fx"),
    (.serviceProfile(id(1)), "/services/\(one)/profile"),
  ])
  func `the site's places have paths`(address: Address, path: String) {
    #expect(address.path == path)
  }

  @Test(arguments: [
    (Address.Place.today, ""), (.day(Day(number: 20_585)), "/days/2026-05-12"),
    (.week(Day(number: 20_584)), "/weeks/2026-05-11"),
    (.asking(id(2), .question), "/askings/\(two)"), (.asking(id(2), .undo), "/askings/\(two)/undo"),
    (.answers(question: "choice"), "/answers/choice"),
    (.pile(question: "help", answer: "tooMuch"), "/answers/help/tooMuch"),
    (.newMoment, "/moments/new"), (.newMomentAbout(nil), "/moments/new/free"),
    (.newMomentAbout(id(2)), "/moments/new/\(two)"),
    (.newMomentOf(.coming(id(2))), "/moments/new/day-\(two)"), (.newMomentOf(.like(id(2))), "/moments/new/like-\(two)"),
    (.mirror(id(2)), "/moments/\(two)/mirror"), (.talk(id(2)), "/signals/\(two)/talk"), (.talks, "/talks"),
    (.signCorrection(id(2)), "/signs/\(two)/correction"), (.chartCorrection(id(2)), "/signs/chart/\(two)/correction"),
    (.newMemberAs(.keyWorker), "/circle/new/key-worker"), (.member(id(2)), "/circle/\(two)"),
    (.showing("moment-\(two)"), "/shown/moment-\(two)"), (.limit(id(2)), "/limits/\(two)"),
    (.frameQuestion(id(1), id(2)), "/frames/\(one)/questions/\(two)"), (.terms(id(2)), "/plan/agreements/\(two)/terms"),
    (.reach(id(2)), "/moments/\(two)/reach"), (.newAsking(nil), "/askings/new"),
    (.passOn(id(2)), "/replies/\(two)/pass-on"),
    (.planVersion(3), "/plan/versions/3"), (.newLimitAfter(id(2)), "/limits/new?moment=\(two)"),
    (.additionOf(id(2), .correcting("a&b")), "/moments/\(two)/more?corrects=a%26b"),
    (
      .additionOf(id(2), .carriedOut(outcome: "partly", corrects: nil)),
      "/moments/\(two)/more?add=outcome&outcome=partly"
    ),
    (.unwantedAbout(id(2)), "/unwanted?moment=\(two)"), (.shownAnswer(id(2)), "/askings/\(two)/shown"),
    (.device(id(2)), "/devices/\(two)"), (.pair, "/devices/new"), (.stance(id(2)), "/plan/agreements/\(two)/stance"),
  ])
  func `a person's pages stand below the person`(place: Address.Place, path: String) {
    #expect(Address.person(Self.id(1), place).path == "/persons/\(Self.one)\(path)")
  }

  @Test(arguments: [
    (Address.ComparisonPlace.overview, ""), (.newRound, "/rounds/new"), (.importing, "/import"),
    (.round(id(2), .overview), "/rounds/\(two)"), (.round(id(2), .passage(7)), "/rounds/\(two)/passages/7"),
    (.round(id(2), .settle(id(1), id(2))), "/rounds/\(two)/consensus/\(one)/\(two)"),
    (.round(id(2), .log), "/rounds/\(two)/log"), (.round(id(2), .likeness(.table)), "/rounds/\(two)/likeness"),
    (.round(id(2), .likeness(.heat)), "/rounds/\(two)/likeness/heat"),
    (.round(id(2), .evidence(id(1), id(2))), "/rounds/\(two)/evidence/\(one)/\(two)"),
    (.round(id(2), .file(.project)), "/rounds/\(two)/project.qdpx"),
  ])
  func `a comparison's pages stand below it`(place: Address.ComparisonPlace, path: String) {
    #expect(Address.comparison(Self.id(1), place).path == "/comparisons/\(Self.one)\(path)")
  }

  @Test(arguments: [
    (Address.CodeBookPlace.overview, ""), (.version(2), "/versions/2"), (.newCode, "/codes/new"),
    (.code(id(2)), "/codes/\(two)"), (.retire(id(2)), "/codes/\(two)/retire"), (.file(.sheet), "/codes.csv"),
  ])
  func `a code book's pages stand below it`(place: Address.CodeBookPlace, path: String) {
    #expect(Address.codeBook(Self.id(1), place).path == "/code-books/\(Self.one)\(path)")
  }

  @Test(arguments: ["../../etc/passwd", "a/b", "a?b#c", "%2e", "å\u{301}", "\"'<>", "\\", "a\r\nb", "", "..", "."])
  func `a text stays one part of its path`(text: String) {
    let path = Address.file(text).path
    let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~%".unicodeScalars)
    let part = path.unicodeScalars.dropFirst("/files/".unicodeScalars.count)
    #expect(path.hasPrefix("/files/"))
    #expect(part.allSatisfy(allowed.contains))
    #expect(String(String.UnicodeScalarView(part)) != "..")
  }

  @Test func `no two of a person's pages stand in one place`() {
    let one: ID<Address.Agreement> = Self.id(1)
    let places: [Address.Place] =
      [
        .today, .more, .presence, .looked, .devices, .pair, .wishes, .rhythm, .plan, .newPlan, .planContent, .settling,
        .review, .planOf(Self.id(2)), .planReach, .agreement(one), .newAgreement,
        .newAgreementOf(Self.id(2)), .stance(one), .ownSide(one),
        .terms(one), .absence(one),
        .ending(one), .frames, .newFrame, .newMoment, .newMomentAbout(nil), .unwanted, .replies, .afraid, .glance,
        .signs, .signsThrough(Day(number: 20_585)),
        .newSign, .newChartEntry, .circle, .newMember, .support, .shown, .layer, .howToAsk, .pictureCode, .limits,
        .newLimit, .reason, .next, .newAsking(nil),
      ] + Address.NewMember.allCases.map { .newMemberAs($0) }
    #expect(Set(places.map { Address.person(Self.id(3), $0).path }).count == places.count)
  }

  @Test func `what a moment is about is read back from its name, and nothing else is`() {
    for recurring in [Address.Recurring.coming(Self.id(2)), .like(Self.id(3))] {
      #expect(Address.Recurring(name: recurring.name) == recurring)
    }
    for name in ["", "free", "day-", "day-x", Self.one, "day\(Self.one)"] {
      #expect(Address.Recurring(name: name) == nil, "\(name)")
    }
  }

  @Test func `a long list goes on from its nth item`() {
    #expect(Address.faces.path(from: 0) == "/faces")
    #expect(Address.faces.path(from: 4) == "/faces?from=4")
  }
}
