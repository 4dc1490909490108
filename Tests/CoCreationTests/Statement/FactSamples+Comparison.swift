import CoCreation
import Values

extension FactSamples {
  static let comparisons: [any Fact] = [
    ProfileRegistered(
      name: Cast.text("Solgården"), origin: .service(service: Cast.home),
      particulars: [.init(what: .targetGroup, words: Cast.text("vuxna"))]),
    ProfileSourceAdded(
      source: Cast.id(70), title: Cast.text("Solgården 2026"), text: text, links: [Cast.text("https://example.org")],
      passages: [PassageMark(passage: Cast.id(71), field: .norms, start: 0, end: 3)]),
    ProfileFiguresTold(
      figures: [
        ProfileFigure(what: .obligationsMet, count: 34, total: 36),
        ProfileFigure(what: .pattern(line: Cast.text("lagom")), count: 5, total: 7),
      ], until: Cast.today),
    CodeBookBegun(title: Cast.text("Samskapande")), CodeWritten(code: Cast.id(72), content: code),
    CodeRetired(code: Cast.id(72), why: Cast.text("två i en")),
    CodeBookSettled(version: 2, change: Cast.text("skarpare gräns")),
    StudyBegun(title: Cast.text("Elva piloter"), question: Cast.text("Vad menas?"), codeBook: Cast.id(73)),
    StudyProfileTaken(profile: Cast.id(74)),
    StudyProfileLeftOut(profile: Cast.id(74), why: Cast.text("för lite text")),
    StudyRoundAdded(round: Cast.id(75)),
    RoundOpened(
      study: Cast.id(76), codeBook: Cast.id(73), version: 2, passages: [place],
      sheets: [CoderSheet(coder: Cast.rune, sheet: Cast.id(77))]),
    RoundImported(
      study: Cast.id(76), codeBook: Cast.id(73), version: 2, passages: [place],
      coders: [.init(name: Cast.text("Ann"), codings: [coding])], file: Cast.text("a.qdpx")),
    RoundClosed(unfinished: [Cast.rune], why: Cast.text("sjuk")),
    CodeAgreed(passage: Cast.id(71), code: Cast.id(72), holds: true, why: Cast.text("rad två")),
    PassageCoded(coding: coding), CodingFinished(),
  ]

  private static let code = CodeContent(
    name: Cast.text("Lyssnar"), group: .behaviours, parent: Cast.id(78), isCodable: true,
    definition: Cast.text("håller inne"), examples: [Cast.text("frågar först")], notWhen: Cast.text("bara hör"))
  private static let place = PassagePlace(profile: Cast.id(74), passage: Cast.id(71))
  private static let coding = PassageCodes(passage: Cast.id(71), codes: [Cast.id(72)], note: Cast.text("kanske"))
  private static var text: SourceText {
    guard let text = try? SourceText("Vi lyssnar\n") else { preconditionFailure("a text that says something") }
    return text
  }
}
