import CoCreation
import Synchronization

/// Facts that were decoded lately, by the commitment of their entries: equal commitments bind equal words.
///
/// Most of the time of a request went into decoding the same few entries again. Nothing is found here that the store
/// does not give at that moment: whoever asks holds the words in their hand.
final class DecodedFacts: Sendable {
  static let shared = DecodedFacts(capacity: 16_384)

  private struct Name: Hashable {
    let commitment: Digest
    let kind: Kind
  }

  /// Two generations: what nobody has asked for while the younger one was filled is forgotten.
  private struct Generations {
    var young: [Name: any Fact] = [:]
    var old: [Name: any Fact] = [:]
  }

  private let generations = Mutex(Generations())
  private let half: Int

  /// - Parameter capacity: How many facts are kept at most.
  init(capacity: Int) {
    half = max(1, capacity / 2)
  }

  /// The fact of an entry; decoded, if it is not at hand.
  func fact(
    of header: Header, otherwise decode: () throws(LedgerFault) -> any Fact
  ) throws(LedgerFault) -> any Fact {
    let name = Name(commitment: header.commitment, kind: header.particulars.kind)
    if let known = generations.withLock({ $0.young[name] }) { return known }
    let fact: any Fact
    if let known = generations.withLock({ $0.old[name] }) { fact = known } else { fact = try decode() }
    generations.withLock { generations in
      if generations.young.count >= half {
        generations.old = generations.young
        generations.young = [:]
      }
      generations.young[name] = fact
    }
    return fact
  }

  /// Forgets all, so that no words stay in memory that are erased on the disk.
  func forget() {
    generations.withLock { $0 = Generations() }
  }
}
