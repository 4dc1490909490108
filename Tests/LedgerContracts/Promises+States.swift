import CoCreation
import Ledger
import Testing
import Values

/// Whatever a stream's state was made from, it is the one that the store has at that moment.
extension Promise {
  static let states = [
    Promise("a state that grew by what was added is the state that is read anew") { bench in
      let ledger = try await bench.ledger()
      let stream = bench.id(of: Stream.self)
      var said: [String] = []
      for number in 0..<30 {
        // Sometimes nobody reads in between, so that more came than a known state is grown by.
        said.append("n\(number)")
        _ = try await ledger.append(try bench.naming("n\(number)", in: stream))
        guard number % 7 == 0 || number > 18 else { continue }
        #expect(try await ledger.names(in: stream) == said)
      }
      #expect(try await ledger.names(in: stream) == said)
      await ledger.store.close()
    },
    Promise("whoever read words before they were erased does not read them after it") { bench in
      let ledger = try await bench.ledger()
      let stream = bench.id(of: Stream.self)
      let drafts = try ["stays", "secret", "stays too"].map { try bench.naming($0, in: stream) }
      for draft in drafts { _ = try await ledger.append(draft) }
      #expect(try await ledger.names(in: stream) == ["stays", "secret", "stays too"])
      let (id, particulars) = (bench.id(of: Entry.self), bench.eraser())
      let found = try await ledger.write(Cast.area) { entries in
        _ = try entries.erase([drafts[1].id], ground: "request", id: id, particulars: particulars)
        return try entries.state(of: stream, as: Names.self).all
      }
      #expect(found == ["stays", "stays too"])
      #expect(try await ledger.names(in: stream) == ["stays", "stays too"])
      _ = try await ledger.append(try bench.naming("new", in: stream))
      #expect(try await ledger.names(in: stream) == ["stays", "stays too", "new"])
      await ledger.store.close()
    },
    Promise("what a broken body said or erased stands in nobody's state") { bench in
      let ledger = try await bench.ledger()
      let stream = bench.id(of: Stream.self)
      let first = try bench.naming("first", in: stream)
      _ = try await ledger.append(first)
      let unsaid = try bench.naming("unsaid", in: stream)
      await #expect(throws: BrokenOff.self) {
        try await ledger.write(Cast.area) { entries in
          _ = try entries.append(unsaid)
          #expect(try entries.state(of: stream, as: Names.self).all == ["first", "unsaid"])
          throw BrokenOff()
        }
      }
      #expect(try await ledger.names(in: stream) == ["first"])
      let (id, particulars) = (bench.id(of: Entry.self), bench.eraser())
      await #expect(throws: BrokenOff.self) {
        try await ledger.write(Cast.area) { entries in
          _ = try entries.erase([first.id], ground: "request", id: id, particulars: particulars)
          #expect(try entries.state(of: stream, as: Names.self).all == [])
          throw BrokenOff()
        }
      }
      #expect(try await ledger.names(in: stream) == ["first"])
      await ledger.store.close()
    },
  ]
}

private struct BrokenOff: Error {}

/// All that somebody was ever called.
private struct Names: StreamState {
  var all: [String] = []

  mutating func read(_ statement: Statement) {
    if let fact = statement.fact as? HumanRegistered { all.append(fact.name.value) }
  }
}

extension Bench {
  /// A fact that the rules know, so that a state can be made of it.
  fileprivate func naming(_ name: String, in stream: ID<Stream>) throws -> Draft {
    var draft = try draft(name, in: stream)
    draft.particulars.kind = Kind(name: "human.registered", version: HumanRegistered.kind.version)
    draft.particulars.voice = "person"
    draft.payload = try Payload.encode(HumanRegistered(name: try Text(name)))
    return draft
  }
}

extension Ledger {
  fileprivate func names(in stream: ID<Stream>) async throws -> [String] {
    try await read(Cast.area) { try $0.state(of: stream, as: Names.self).all }
  }
}
