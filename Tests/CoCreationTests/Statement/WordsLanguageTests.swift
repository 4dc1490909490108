import CoCreation
import Foundation
import Testing
import Values

@Suite struct `The language of short texts` {
  private func words(_ words: String, _ language: Language? = .swedish) throws -> Text {
    try Text(words).written(in: language)
  }

  private func kept<Content: Fact>(_ fact: Content) throws -> Content {
    try JSONDecoder().decode(Content.self, from: JSONEncoder().encode(fact))
  }

  private func terms(when: Text?, how: Text?) throws -> TermsPut {
    TermsPut(
      agreement: Cast.id(8),
      terms: Terms(
        agreed: Expression(try words("Gröt", .english)), whoDecides: [], answersFor: Cast.id(9), when: when, how: how,
        restsOn: [], step: .decidingTogether, yesNeeded: []))
  }

  @Test func `is kept beside them, apart from that of what was said at length`() throws {
    let put = try kept(terms(when: words("Klockan sju"), how: nil)).terms
    #expect(put.when?.language == .swedish && put.agreed.language == .english)
    let missing = PartyAbsent(agreement: Cast.id(8), terms: Cast.id(9), party: .person, tried: try words("bilder"))
    #expect(try kept(missing).tried.language == .swedish)
    let mark = ContentMarked(item: "goal", mark: .notNeeded(because: try words("ingen annan")))
    #expect(try kept(mark).mark.text.language == .swedish)
    let told = PlanParticipationTold(
      participation: .didNot(why: try words("sjuk"), tried: try words("ny tid")), others: [])
    guard case .didNot(let why, let tried) = try kept(told).participation else {
      Issue.record("another participation")
      return
    }
    #expect(why.language == .swedish && tried.language == .swedish)
  }

  @Test func `of a decision is that of each part of it`() throws {
    let frame = FrameContent(
      services: [.init(service: "companion", amount: try words("20 hours", .english))], decided: Cast.day("2026-05-12"),
      first: Cast.day("2026-05-12"), conditions: [try words("villkor")], reasons: try words("skäl"))
    let entered = try kept(FrameRegistered(frame: frame)).frame
    #expect(entered.conditions.map(\.language) == [.swedish] && entered.reasons?.language == .swedish)
    #expect(entered.services.first?.amount?.language == .english)
  }

  @Test func `is not known where they are in several, or were kept before languages were`() throws {
    let mixed = try kept(terms(when: words("Klockan sju"), how: words("By bus", .english))).terms
    #expect(mixed.when?.language == nil && mixed.how?.language == nil)
    let old = try JSONDecoder().decode(
      PartyAbsent.self,
      from: Data(
        #"{"agreement":"01900000-0000-7000-8000-000000000008","party":"person","terms":"01900000-0000-7000-8000-000000000009","tried":"bilder"}"#
          .utf8))
    #expect(old.tried.value == "bilder" && old.tried.language == nil)
  }

  @Test func `makes no difference between two that say the same`() throws {
    let (one, other) = (
      try terms(when: words("Klockan sju"), how: nil), try terms(when: words("Klockan sju", nil), how: nil)
    )
    #expect(one == other && Set([one, other]).count == 1)
  }
}
