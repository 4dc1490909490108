package import CoCreation
import Foundation
import Values

/// The published profiles that come with the program: pilots of co-creation, in our own words.
package enum ProfileShelf {
  /// The profiles, each with sources and passages.
  ///
  /// - Parameter ids: The same sequence makes the same ids again, so that profiles that are there stay as they are.
  /// - Throws: ``SettingFault`` that names every fault by file and field.
  package static func profiles(
    ids: inout IDSequence<some RandomNumberGenerator & Sendable>
  ) throws(SettingFault) -> [ProfileDraft] {
    let file = "pilots.json"
    let tree: Tree
    do {
      tree = try JSONDecoder().decode(Tree.self, from: Data(PackageResources.pilots_json))
    } catch {
      throw SettingFault("\(file): this is no JSON.")
    }
    switch PublishedProfiles.read(tree, file: file, ids: &ids) {
    case .drafts(let drafts): return drafts
    case .faults(let faults): throw SettingFault(faults.map(\.description).joined(separator: "\n"))
    }
  }

  /// The profiles as every installation has them: with the same ids of passages everywhere, so that what one group
  /// has coded can be taken in by another.
  package static func published() throws(SettingFault) -> [ProfileDraft] {
    var ids = IDSequence(at: Instant(microseconds: 0), chance: FixedChance())
    return try profiles(ids: &ids)
  }
}

/// Numbers that are the same each time: SplitMix64 from one seed.
private struct FixedChance: RandomNumberGenerator, Sendable {
  private var state: UInt64 = 0x5341_4D53_5045_4C

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
