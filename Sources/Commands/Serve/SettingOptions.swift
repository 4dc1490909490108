import App
import ArgumentParser
import Foundation

/// The settings of the site, as every command takes them that serves it.
struct SettingOptions: ParsableArguments {
  @Option(name: .customLong("settings"), help: "The settings file; SAMSPEL_SETTINGS in the environment.")
  var file: String?

  @Argument(
    parsing: .allUnrecognized, help: ArgumentHelp("Settings, as samspel serve --help lists them.", valueName: "setting")
  )
  var rest: [String] = []

  /// What was set, and where.
  ///
  /// - Parameter usual: Settings that hold where nobody set others, such as `["--data", "somewhere"]`.
  /// - Throws: ``BadInput`` if the settings file cannot be read, `SettingFault` for what was set.
  func values(usual: [String] = []) throws -> SettingValues {
    let environment = ProcessInfo.processInfo.environment
    let path = file ?? environment["SAMSPEL_SETTINGS"]
    let text = try path.map { path in (name: path, text: String(decoding: try InputFile(path).bytes(), as: UTF8.self)) }
    let values = try SettingValues(arguments: rest, environment: environment, file: text)
    let missing = stride(from: 0, to: usual.count - 1, by: 2).filter { index in
      let name = String(usual[index].dropFirst(2))
      return values[name].map { $0.source == "default" } ?? true
    }
    guard !missing.isEmpty else { return values }
    let arguments = missing.flatMap { [usual[$0], usual[$0 + 1]] }
    return try SettingValues(arguments: arguments + rest, environment: environment, file: text)
  }
}
