import CoCreation
import Testing
import Values

struct SightingTests {
  static func note(_ seen: Seen, about: ID<Moment> = Cast.id(71), sign: Bool = true, chart: ID<ChartEntry>? = nil)
    -> NoteSighting
  {
    NoteSighting(
      noted: SightingNoted(
        about: .moment(id: about), service: Cast.home, seen: seen,
        sign: sign ? Expression(Cast.text("lutade sig fram")) : nil, chart: chart, hadMetBefore: true,
        offer: WaitingOffer(waited: true, triedAgain: true)),
      chart: ChartState())
  }

  @Test func `two people note apart`() throws {
    var story = Story()
    try story.play(Self.note(.turnedTo), as: Cast.standing(Cast.kim))
    var state: SightingState = story.state()
    #expect(state.readings(for: Cast.standing(Cast.ali)).isEmpty)
    #expect(state.readings(for: Cast.standing(Cast.kim)).count == 1)
    #expect(state.readings(for: Cast.standing(Cast.alva.human)).count == 1)
    try story.play(Self.note(.turnedAway), as: Cast.standing(Cast.ali))
    state = story.state()
    #expect(state.readings(for: Cast.standing(Cast.ali)).count == 2)
    #expect(state.readers == [Cast.kim, Cast.ali])
    #expect(state.readings(for: Cast.standing(Cast.maria)).isEmpty)
    #expect(state.readings(for: Cast.standing(Cast.maria, on: Cast.today + 1)).count == 2)
    #expect(state.readings(for: Cast.standing(Cast.eva)).isEmpty)
  }

  @Test func `what was sent again in other words stays beside what holds, for its reader alone`() throws {
    var story = Story()
    let all: [Seen] = [.turnedTo, .noSign, .turnedAway]
    for seen in all { story.add(Self.note(seen).noted, as: .professional, by: Cast.kim) }
    story.add(Self.note(.cannotTell).noted, as: .professional, by: Cast.ali)
    let state: SightingState = story.state()
    let (kim, ali) = (try #require(state.readings.first), try #require(state.readings.last))
    #expect(kim.content.seen == .turnedAway && state.before(kim).map(\.content.seen) == [.noSign, .turnedTo])
    #expect(ali.content.seen == .cannotTell && state.before(ali).isEmpty)
  }

  static let refusals: [(NoteSighting, ID<Human>, NoteSighting.Refusal)] = [
    (note(.turnedTo, sign: false), Cast.kim, .signMissing), (note(.turnedAway, sign: false), Cast.kim, .signMissing),
    (note(.turnedTo, chart: Cast.id(5)), Cast.kim, .unknownChartEntry),
    (note(.turnedTo), Cast.alva.human, .notAllowed(.never(.person))),
    (note(.turnedTo), Cast.olle, .notAllowed(.never(.representative))),
    (note(.turnedTo), Cast.sara, .notAllowed(.never(.firstLineManager))),
  ]

  @Test(arguments: refusals)
  func `a sign without a name is none`(command: NoteSighting, human: ID<Human>, refusal: NoteSighting.Refusal) {
    #expect(throws: refusal) { try command.decide(knowing: SightingState(), as: Cast.standing(human)) }
  }

  @Test(arguments: Voice.allCases)
  func `a reading in the person's voice is not read`(voice: Voice) throws {
    var story = Story()
    story.add(Self.note(.turnedTo).noted, as: voice, by: Cast.kim)
    #expect(story.state(SightingState.self).readings.isEmpty == (voice != .professional))
  }

  @Test func `the readers' agreement counts what two noted`() {
    let pairs: [[Seen]] = [
      [.turnedTo, .turnedTo], [.turnedTo, .turnedAway], [.turnedTo, .cannotTell], [.noSign, .noSign], [.turnedTo], [],
    ]
    let states = pairs.map { seen in
      var story = Story()
      for (human, seen) in zip([Cast.kim, Cast.ali], seen) {
        story.add(Self.note(seen).noted, as: .professional, by: human)
      }
      return story.state(SightingState.self)
    }
    let agreement = ReadersAgreement(of: states)
    #expect(agreement.occasions == 4)
    #expect(agreement.alike == 2)
    #expect(agreement.different == 1)
    #expect(agreement.couldNotTell == 1)
    #expect(agreement.alone == 1)
  }

  @Test func `the chart is written beside, and corrected by its writer`() throws {
    let entry = ChartEntryWritten(
      entry: Cast.id(5), sign: Expression(Cast.text("håller för öronen")), meaning: Expression(Cast.text("för högt")))
    var story = Story()
    let first = try #require(
      try story.play(WriteChartEntry(entry: entry, isShown: false), as: Cast.standing(Cast.kim)).first)
    #expect(throws: WriteChartEntry.Refusal.notAllowed(.notShown)) {
      try story.play(WriteChartEntry(entry: entry, isShown: false), as: Cast.standing(Cast.lina))
    }
    let other = ChartEntryWritten(entry: Cast.id(5), sign: entry.sign, meaning: Expression(Cast.text("vill gå ut")))
    #expect(throws: WriteChartEntry.Refusal.alreadyWritten) {
      try story.play(WriteChartEntry(entry: other, isShown: true), as: Cast.standing(Cast.lina))
    }
    #expect(throws: WriteChartEntry.Refusal.notYours) {
      try story.play(WriteChartEntry(entry: other, corrects: first, isShown: true), as: Cast.standing(Cast.ali))
    }
    #expect(story.state(ChartState.self).current.count == 1)
  }
}
