/// Areas of life in which nobody asked or offered anything lately.
package enum SilentAreas {
  /// The areas without any asking or offering in the last weeks, in the order given.
  ///
  /// - Parameters:
  ///   - settings: The numbers of the measure.
  ///   - areas: Each area with the newest day on which somebody asked or offered something in it, if ever.
  ///   - day: The day to look back from.
  package static func find<Area>(
    _ areas: [(area: Area, newest: Int?)], at day: Int, _ settings: BalanceSettings
  ) -> [Area] {
    areas.filter { $0.newest.map { day - $0 >= 7 * settings.silentAreaWeeks } ?? true }.map(\.area)
  }
}
