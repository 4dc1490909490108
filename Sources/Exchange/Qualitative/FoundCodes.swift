import CoCreation
import Values

/// The codes that coders found, as a file tells them one by one.
struct FoundCodes {
  private struct Key: Hashable {
    let coder: ID<Human>
    let passage: ID<Passage>
  }

  private var codes: [Key: [ID<Code>]] = [:]
  private var notes: [Key: Text] = [:]
  private var order: [Key] = []

  mutating func add(_ code: ID<Code>, by coder: ID<Human>, in passage: ID<Passage>) {
    let key = begin(coder, passage)
    if codes[key]?.contains(code) != true { codes[key, default: []].append(code) }
  }

  /// The coder looked, and nothing fitted.
  mutating func addNothing(by coder: ID<Human>, in passage: ID<Passage>) { _ = begin(coder, passage) }

  /// A note; it is kept if the coder coded the passage.
  mutating func add(_ note: Text, by coder: ID<Human>, in passage: ID<Passage>) {
    notes[Key(coder: coder, passage: passage)] = note
  }

  func codings(of coder: ID<Human>) -> [PassageCodes] {
    order.filter { $0.coder == coder }.map { key in
      PassageCodes(passage: key.passage, codes: (codes[key] ?? []).sorted(), note: notes[key])
    }
  }

  private mutating func begin(_ coder: ID<Human>, _ passage: ID<Passage>) -> Key {
    let key = Key(coder: coder, passage: passage)
    if codes[key] == nil {
      codes[key] = []
      order.append(key)
    }
    return key
  }
}
