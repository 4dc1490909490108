package import Ledger
package import Values

/// Everything that a writer was told, in order.
package struct Acknowledgements: Sendable {
  /// Entries that are kept, in the order in which that was told.
  package private(set) var kept: [ID<Entry>] = []
  /// Of these, those whose words may be gone.
  package private(set) var erasing: Set<ID<Entry>> = []
  /// Of these, those whose words must be gone.
  package private(set) var erased: Set<ID<Entry>> = []
  /// What was not done, and how often that was told.
  package private(set) var faults: [String: Int] = [:]
  /// How many entries were kept after the newest fault.
  package private(set) var keptSinceFault = 0

  package init() {}

  /// Takes in the next line that was told.
  package mutating func take(_ acknowledgement: Acknowledgement) {
    switch acknowledgement {
    case .kept(let id):
      kept.append(id)
      keptSinceFault += 1
    case .erasing(let id): erasing.insert(id)
    case .erased(let id): erased.insert(id)
    case .fault(let name):
      faults[name, default: 0] += 1
      keptSinceFault = 0
    }
  }

  /// Takes in what another writer was told later.
  package mutating func take(_ later: Acknowledgements) {
    kept += later.kept
    erasing.formUnion(later.erasing)
    erased.formUnion(later.erased)
    faults.merge(later.faults, uniquingKeysWith: +)
    keptSinceFault = later.faults.isEmpty ? keptSinceFault + later.keptSinceFault : later.keptSinceFault
  }
}
