import CoCreation

/// Facts that were decoded lately, by the commitment of their entries: equal commitments bind equal words.
///
/// Most of the time of a request went into decoding the same few entries again. Nothing is found here that the store
/// does not give at that moment: whoever asks holds the words in their hand.
final class DecodedFacts: Sendable {
  static let shared = DecodedFacts(capacity: 16_384)

  private struct Name: Hashable {
    let commitment: Digest
    let kind: Kind

    init(_ header: Header) {
      commitment = header.commitment
      kind = header.particulars.kind
    }
  }

  private let facts: LatelyUsed<Name, any Fact>

  /// - Parameter capacity: How many facts are kept at most.
  init(capacity: Int) {
    facts = LatelyUsed(capacity: capacity)
  }

  /// The fact of an entry; decoded, if it is not at hand.
  func fact(
    of header: Header, otherwise decode: () throws(LedgerFault) -> any Fact
  ) throws(LedgerFault) -> any Fact {
    if let known = facts[Name(header)] { return known }
    let fact = try decode()
    keep(fact, of: header)
    return fact
  }

  /// Keeps the fact that was encoded for an entry.
  func keep(_ fact: any Fact, of header: Header) {
    facts.keep(fact, for: Name(header))
  }

  /// Forgets all, so that no words stay in memory that are erased on the disk.
  func forget() {
    facts.forget()
  }
}
