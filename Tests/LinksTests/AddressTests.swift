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
    (.mirror(id(2)), "/moments/\(two)/mirror"), (.talk(id(2)), "/signals/\(two)/talk"),
    (.newMemberAs(.keyWorker), "/circle/new/key-worker"), (.member(id(2)), "/circle/\(two)"),
    (.showing("moment-\(two)"), "/shown/moment-\(two)"), (.limit(id(2)), "/limits/\(two)"),
    (.frameQuestion(id(1), id(2)), "/frames/\(one)/questions/\(two)"), (.terms(id(2)), "/plan/agreements/\(two)/terms"),
    (.reach(id(2)), "/moments/\(two)/reach"), (.newAsking(nil), "/askings/new"),
    (.passOn(id(2)), "/replies/\(two)/pass-on"),
    (.planVersion(3), "/plan/versions/3"),
    (.device(id(2)), "/devices/\(two)"), (.pair, "/devices/new"), (.stance(id(2)), "/plan/agreements/\(two)/stance"),
  ])
  func `a person's pages stand below the person`(place: Address.Place, path: String) {
    #expect(Address.person(Self.id(1), place).path == "/persons/\(Self.one)\(path)")
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
        .review, .planReach, .agreement(one), .newAgreement, .stance(one), .ownSide(one), .terms(one), .absence(one),
        .ending(one), .frames, .newFrame, .newMoment, .newMomentAbout(nil), .unwanted, .replies, .afraid, .glance,
        .signs,
        .newSign, .newChartEntry, .circle, .newMember, .support, .shown, .layer, .howToAsk, .pictureCode, .limits,
        .newLimit, .reason, .next, .newAsking(nil),
      ] + Address.NewMember.allCases.map { .newMemberAs($0) }
    #expect(Set(places.map { Address.person(Self.id(3), $0).path }).count == places.count)
  }

  @Test func `a long list goes on from its so-manieth item`() {
    #expect(Address.faces.path(from: 0) == "/faces")
    #expect(Address.faces.path(from: 4) == "/faces?from=4")
  }
}
