import Localization
import Markup

/// A form as it was filled in: each field by its name, with its label, what was written, and what is wrong with it.
///
/// Where one name has several values, they stand in `written` with a space between.
struct Filling {
  private let written: [String: String]
  private let labels: [String: String]
  private let told: FaultsTold
  private let more: String

  /// - Parameter labels: The label of each field, by its name.
  init(
    _ written: [String: String], _ faults: FieldFaults, _ labels: [String: String],
    _ scene: Scene
  ) {
    self.written = written
    self.labels = labels
    more = scene.site.more
    told = FaultsTold(faults, labels: labels, scene)
  }

  /// All faults together.
  var summary: ErrorSummary { told.summary }

  /// What is wrong with a field, if anything is.
  func fault(of name: String) -> String? { told[name] }

  subscript(name: String) -> String { written[name] ?? "" }

  /// A field to write in.
  ///
  /// - Parameter otherwise: What stands in it before anything was written.
  func field(
    _ name: String, _ kind: Field.Kind = .line, hint: String? = nil, otherwise: String = "",
    autocomplete: String = "off"
  ) -> Field {
    Field(
      name, label: label(name), hint: hint, fault: told[name], value: written[name] ?? otherwise, kind: kind,
      autocomplete: autocomplete)
  }

  /// Tiles of which one is chosen.
  ///
  /// - Parameter atOnce: How many stand open; the rest are folded in behind "more".
  func one(
    _ name: String, _ options: [Option], hint: String? = nil, otherwise: String = "", atOnce: Int = .max
  ) -> ChoiceGroup {
    let chosen = written[name] ?? otherwise
    return ChoiceGroup(
      id: name, question: label(name), hint: hint, fault: told[name],
      options.map { option in
        Tile(
          option.label, option.picture.map(Tile.Picture.illustration),
          .one(name: name, value: option.value, isChosen: option.value == chosen), language: option.language)
      }, atOnce: atOnce, isOpen: options.dropFirst(atOnce).contains { $0.value == chosen },
      more: more)
  }

  /// Tiles of which any number is chosen.
  func several(_ name: String, _ options: [Option], hint: String? = nil, otherwise: String = "") -> ChoiceGroup {
    let chosen = (written[name] ?? otherwise).split(separator: " ").map(String.init)
    return ChoiceGroup(
      id: name, question: label(name), hint: hint, fault: told[name],
      options.map { option in
        Tile(
          option.label, option.picture.map(Tile.Picture.illustration),
          .any(name: name, value: option.value, isChosen: chosen.contains(option.value)),
          language: option.language)
      })
  }

  /// Those who can be chosen, by picture and name.
  func people(_ name: String, _ people: [Candidate], hint: String? = nil) -> ChoiceGroup {
    let chosen = written[name]?.split(separator: " ").map(String.init)
    return ChoiceGroup(
      id: name, question: label(name), hint: hint, fault: told[name],
      people.map { one in
        Tile(
          one.face.name, .face(one.face),
          .any(name: name, value: one.value, isChosen: chosen?.contains(one.value) ?? one.isChosen))
      })
  }

  /// A list that opens.
  func select(_ name: String, _ options: [Option], hint: String? = nil, otherwise: String = "") -> Selection {
    Selection(
      name: name, label: label(name), hint: hint, fault: told[name], options: options,
      chosen: written[name] ?? otherwise)
  }

  private func label(_ name: String) -> String { labels[name] ?? name }
}
