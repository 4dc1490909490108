/// One condition of all profiles that are compared, with what may be read from its values.
package struct ProfileColumn: Equatable, Sendable {
  /// The condition's name.
  package let name: String
  package let type: ConditionType
  /// One value per case, `nil` where it is missing; names are numbered.
  package let values: [Double?]

  package init(name: String, type: ConditionType, values: [Double?]) {
    self.name = name
    self.type = type
    self.values = values
  }

  /// A condition whose values are names.
  package init(name: String, labels: [String?]) {
    let codings = Codings(labels: [labels])
    self.init(name: name, type: .nominal, values: codings.units.first?.map { $0.map(Double.init) } ?? [])
  }

  /// Whether all values that are there are the same, so that the condition tells no case from another.
  package var isConstant: Bool {
    Set(values.compactMap(\.self)).count < 2
  }
}

/// What may be read from the values of a condition when two cases are compared.
package enum ConditionType: String, CaseIterable, Sendable {
  /// Names: the same or not.
  case nominal
  /// An order: how many steps apart.
  case ordinal
  /// Numbers: how far apart. Memberships of a fuzzy set are of this type.
  case interval
  /// Present (1) or absent (0), where two absences say nothing about likeness.
  case asymmetric
}
