package import CoCreation
import Foundation

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
}
