import Foundation

/// The folder that holds everything the site keeps.
package struct DataFolder: Sendable {
  package let path: String
  /// Where sent files wait.
  package var spool: String { path + "/spool" }
  /// Where the secret of the installation lies, unless it is set to lie elsewhere.
  package var keyFile: String { path + "/samspel.key" }

  /// The file that the roots of days are added to, outside the store.
  package var rootsFile: String { path + "/roots.log" }

  /// Opens a folder, and makes it if it is not there.
  ///
  /// - Throws: ``SettingFault`` if it cannot be used, or others than its owner can read it.
  package init(_ path: String) throws(SettingFault) {
    self.path = path
    try Self.make(path)
    try Self.make(spool)
    let mode = (try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
    guard let mode, mode & 0o077 == 0 else {
      throw SettingFault("\(path): others can read this folder. Take their rights away: chmod 700 \(path)")
    }
  }

  private static func make(_ path: String) throws(SettingFault) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw SettingFault("\(path): this folder cannot be made or used.")
    }
  }
}
