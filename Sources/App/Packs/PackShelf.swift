package import CoCreation
import Foundation

/// The packs of countries: those that come with the program, and those of the installation's own.
package enum PackShelf {
  /// The packs that come with the program, by the names of their files.
  private static let ours: [(file: String, bytes: [UInt8])] = [
    ("ee.json", PackageResources.ee_json), ("fi.json", PackageResources.fi_json),
    ("gb-eng.json", PackageResources.gb_eng_json), ("it.json", PackageResources.it_json),
    ("nl.json", PackageResources.nl_json), ("no.json", PackageResources.no_json),
    ("se.json", PackageResources.se_json),
  ]

  /// Reads all packs; one of the installation's own takes the place of the program's with the same key.
  ///
  /// - Parameter folder: Where the installation's own packs lie; `nil` where there are none.
  /// - Throws: ``SettingFault`` that names every fault by file and field.
  package static func packs(and folder: String? = nil) throws(SettingFault) -> [PackKey: Pack] {
    var packs: [PackKey: Pack] = [:]
    var faults: [String] = []
    for (file, bytes) in ours {
      switch read(bytes, file: file) {
      case .pack(let pack): packs[pack.key] = pack
      case .faults(let found): faults += found.map(\.description)
      }
    }
    let events = PackEvents(of: packs.values)
    var files: [PackKey: String] = [:]
    for (file, bytes) in try own(in: folder) {
      switch read(bytes, file: file, knowing: events) {
      case .pack(let pack):
        if let other = files[pack.key] {
          faults.append(
            PackFault(file: file, path: "country", problem: .sameCountry(pack.key.code, as: other)).description)
        }
        files[pack.key] = file
        packs[pack.key] = pack
      case .faults(let found): faults += found.map(\.description)
      }
    }
    guard faults.isEmpty else { throw SettingFault(faults.joined(separator: "\n")) }
    return packs
  }

  private static func read(_ bytes: [UInt8], file: String, knowing events: PackEvents? = nil) -> Pack.Reading {
    do throws(PackFault) {
      return Pack.read(try Tree.read(bytes, file: file), file: file, knowing: events)
    } catch {
      return .faults([error])
    }
  }

  private static func own(in folder: String?) throws(SettingFault) -> [(file: String, bytes: [UInt8])] {
    guard let folder else { return [] }
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }
      return try names.sorted().map { name in
        (name, Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))))
      }
    } catch {
      throw SettingFault("\(folder): the packs in this folder cannot be read.")
    }
  }
}
