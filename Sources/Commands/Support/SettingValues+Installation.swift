import App
import ArgumentParser
import Foundation

extension SettingValues {
  /// What holds for a command that opens an installation: what the command line says, else the environment, else the
  /// settings file, as for `samspel serve`.
  ///
  /// - Parameters:
  ///   - file: The settings file; `nil` for the one in `SAMSPEL_SETTINGS`, if there is one.
  ///   - given: Settings by name, as the command line has them.
  /// - Throws: ``BadInput`` for a file that cannot be read or used.
  static func ofInstallation(_ file: String?, _ given: [(name: String, value: String?)]) throws -> SettingValues {
    let environment = ProcessInfo.processInfo.environment
    let text = try (file ?? environment["SAMSPEL_SETTINGS"]).map { path in
      (name: path, text: String(decoding: try InputFile(path).bytes(), as: UTF8.self))
    }
    let arguments = given.flatMap { setting in setting.value.map { ["--\(setting.name)", $0] } ?? [] }
    do {
      return try SettingValues(arguments: arguments, environment: environment, file: text)
    } catch {
      throw BadInput(error.description)
    }
  }
}
