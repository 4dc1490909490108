import App
import ArgumentParser

/// Where an installation lies: the same options for every command that works on one.
///
/// What the command line does not say stands in the environment or the settings file, as for `samspel serve`.
struct PlaceOptions: ParsableArguments {
  @Option(help: "The settings file of the site (default: SAMSPEL_SETTINGS).")
  var settings: String?

  @Option(name: .customLong("data"), help: "The installation's folder (default: SAMSPEL_DATA, else samspel-data).")
  var data: String?

  @Option(help: "The PostgreSQL that the installation uses, if it uses one (default: SAMSPEL_DATABASE).")
  var database: String?

  /// What was set.
  ///
  /// - Parameter given: What else the command line can say; `nil` where it does not.
  func values(_ given: [(name: String, value: String?)] = []) throws -> SettingValues {
    try .ofInstallation(settings, [("data", data), ("database", database)] + given)
  }
}
