import CoCreation
import Values

/// States of streams that were read lately, by the hash of their newest entry, which binds all entries before it.
///
/// Erasing changes no hash. So a state also names the mark that the area's newest erasure made: whoever asks reads that
/// mark in their own transaction, and a state that was read before an erasure is found by nobody after it, on any node.
final class KnownStates: Sendable {
  static let shared = KnownStates(capacity: 16_384)

  private struct Name: Hashable {
    let head: [UInt8]
    let state: ObjectIdentifier
  }

  private struct Known: Sendable {
    let erasureMark: [UInt8]
    let opening: Opening?
    let state: any StreamState
  }

  private let states: LatelyUsed<Name, Known>

  /// - Parameter capacity: How many states are kept at most.
  init(capacity: Int) {
    states = LatelyUsed(capacity: capacity)
  }

  /// The state at a stream's newest entry, with how the stream began; `nil` if it is not at hand.
  ///
  /// - Parameters:
  ///   - head: The hash of the newest entry.
  ///   - erasureMark: The area's mark, read in the same transaction.
  func state<State: StreamState>(
    at head: [UInt8], _ erasureMark: [UInt8], as _: State.Type
  ) -> OpenedState<State>? {
    guard let known = states[Name(head: head, state: ObjectIdentifier(State.self))] else { return nil }
    if known.erasureMark == erasureMark, let state = known.state as? State {
      return OpenedState(opening: known.opening, state: state)
    }
    // Words were erased since: none of them is to stay in memory.
    forget()
    DecodedFacts.shared.forget()
    return nil
  }

  /// Keeps a state in place of the one at an earlier entry of the same stream.
  func keep<State: StreamState>(
    _ opened: OpenedState<State>, at head: [UInt8], _ erasureMark: [UInt8], inPlaceOf earlier: [UInt8]?
  ) {
    let type = ObjectIdentifier(State.self)
    if let earlier { states.forget(Name(head: earlier, state: type)) }
    states.keep(
      Known(erasureMark: erasureMark, opening: opened.opening, state: opened.state),
      for: Name(head: head, state: type))
  }

  /// Forgets all, so that no words stay in memory that are erased on the disk.
  func forget() {
    states.forget()
  }
}

/// A stream as the rules know it, with how it began; without any entry it has not.
struct OpenedState<State: StreamState> {
  var opening: Opening?
  var state = State()

  mutating func read(_ entry: Entry) throws(LedgerFault) {
    if opening == nil { opening = Opening(entry) }
    if let statement = try entry.statement() { state.read(statement) }
  }
}

/// How a stream began, which stays when words are erased: about whom and what, and on which day.
struct Opening: Sendable {
  let person: ID<Person>?
  let kind: Token
  let day: Day

  init(_ entry: Entry) {
    person = entry.header.particulars.person
    kind = entry.header.particulars.kind.name
    day = entry.header.particulars.livedDay
  }
}
