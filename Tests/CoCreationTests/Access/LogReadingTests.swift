import CoCreation
import Testing
import Values

struct LogReadingTests {
  static let session: ID<AccessSession> = Cast.id(95)
  static let read = LogReading(matter: .plan, session: session, wasOffline: false)

  static func state(_ entries: [(AccessNoted, Day)]) -> AccessState {
    var story = Story()
    for (fact, day) in entries { story.add(fact, as: .samspel, by: nil, on: day) }
    return story.state()
  }

  static func noted(
    _ reader: ID<Human> = Cast.kim, matter: Matter = .plan, session: ID<AccessSession> = session,
    standing: Standing.Kind = .circleProfessional
  ) -> AccessNoted {
    AccessNoted(reader: reader, standing: standing, matter: matter.rawValue, session: session, wasOffline: false)
  }

  static let known: [(AccessNoted, Int, Bool)] = [
    (noted(), 0, true), (noted(), -1, false), (noted(Cast.ali), 0, false), (noted(matter: .moment), 0, false),
    (noted(session: Cast.id(96)), 0, false), (noted(standing: .keyWorker), 0, false),
  ]

  @Test(arguments: known)
  func `a first reading of a kind of record in a session and day is an entry, a repeat a count`(
    earlier: AccessNoted, day: Int, isRepeat: Bool
  ) {
    let entry = Self.read.entry(knowing: Self.state([(earlier, Cast.today + day)]), as: Cast.standing(Cast.kim))
    #expect(entry == (isRepeat ? .repeated : .entry(Self.noted())))
  }

  @Test func `a day's readings stand in their order, and those of one session are found among many`() {
    let sessions: [ID<AccessSession>] = (0..<200).map { Cast.id(1000 + $0) }
    let facts = (sessions + sessions).map { Self.noted(session: $0) }
    let state = Self.state(facts.map { ($0, Cast.today) })
    #expect(state.notes.map(\.content) == facts)
    #expect(sessions.allSatisfy { session in state.notes(in: session).map(\.content.session) == [session, session] })
    #expect(Array(state.notes(in: Self.session)).isEmpty && Array(AccessState().notes(in: Self.session)).isEmpty)
  }

  @Test func `reading oneself is not logged`() {
    #expect(Self.read.entry(knowing: AccessState(), as: Cast.standing(Cast.alva.human)) == .nothing)
  }

  @Test func `broken glass is logged each time, with its reason`() throws {
    let reason = Cast.text("Alva ringde.")
    let standing = try Rights.breakingGlass(
      Cast.actor(Cast.stranger), of: Cast.town, towards: Cast.circle(), of: [Cast.town], because: reason,
      on: Cast.today, at: Cast.now)
    guard case let .entry(fact) = Self.read.entry(knowing: AccessState(), as: standing) else {
      Issue.record("nothing is logged")
      return
    }
    #expect(fact.reason == reason)
    #expect(Self.read.entry(knowing: Self.state([(fact, Cast.today)]), as: standing) == .entry(fact))
  }
}
