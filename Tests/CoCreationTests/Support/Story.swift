import CoCreation
import Values

/// A stream as it grows in a test: statements get ids and times in order.
struct Story {
  private(set) var statements: [Statement] = []
  var day = Cast.today

  /// Adds what somebody said; gives back the statement's id.
  @discardableResult
  mutating func add(
    _ fact: any Fact, as voice: Voice, by author: ID<Human>?, corrects: ID<Statement>? = nil, on day: Day? = nil,
    at instant: Instant? = nil
  ) -> ID<Statement> {
    let number = UInt64(1000 + statements.count)
    let id = Cast.id(number, Statement.self)
    let day = day ?? self.day
    let at = instant ?? Instant(microseconds: Int64(day.number) * 86_400_000_000 + Int64(number) * 1_000_000)
    statements.append(
      Statement(id: id, fact: fact, voice: voice, author: author, corrects: corrects, day: day, at: at))
    return id
  }

  /// Decides a command from a standing and adds what follows, in that standing's voice.
  @discardableResult
  mutating func play<C: Command>(
    _ command: C, as standing: Standing, corrects: ID<Statement>? = nil
  ) throws -> [ID<Statement>] {
    let facts = try command.decide(knowing: C.State(of: statements), as: standing)
    return facts.map {
      add(
        $0, as: standing.voice, by: standing.human, corrects: corrects, on: standing.day, at: standing.at)
    }
  }

  func state<State: StreamState>(_: State.Type = State.self) -> State { State(of: statements) }
}

/// A generator that gives the same numbers for the same seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
