/// Something in a pack that nobody has checked, in words.
package struct UnverifiedItem: Hashable, Sendable {
  /// The list of the pack that it stands in, such as `limit_grounds`.
  package let list: String
  /// Its place in the list.
  package let id: String
  /// In the country's own language; `nil` where it is written in English only.
  package let local: String?
  package let english: String

  /// The path of it: `limit_grounds.locked_door`.
  package var path: String { id.isEmpty ? list : "\(list).\(id)" }
}

extension Pack {
  /// The plan types, services and so on that nobody has checked, by the path of each.
  package var unverified: [String] { unverifiedItems.map(\.path) }

  /// What nobody has checked, list by list: what an administrator is shown.
  package var unverifiedItems: [UnverifiedItem] {
    wordsNotVerified + rulesNotVerified + contentsNotVerified
      + (emergency.map { [Self.item("emergency", "", $0.number, $0.number, $0.provenance)] } ?? []).compactMap { $0 }
  }

  private var wordsNotVerified: [UnverifiedItem] {
    let lists = [
      laws.map { Self.item("laws", $0.id, $0.title, $0.english, $0.provenance) },
      concepts.map { Self.item("concepts", $0.id, $0.localTerm, $0.english, $0.provenance) },
      services.map { Self.item("services", $0.id, $0.localTerm, $0.english, $0.provenance) },
      lifeAreas.map { Self.item("life_areas", $0.id, $0.localTerm, $0.english, $0.provenance) },
      planTypes.map { Self.item("plan_types", $0.id, $0.localTerm, $0.english, $0.provenance) },
      obligations.map { Self.item("obligations", $0.id, $0.localTitle, $0.title, $0.provenance) },
      roles.map { Self.item("roles", $0.id, $0.localTerm, $0.english, $0.provenance) },
      mandates.map { Self.item("representation", $0.id, $0.localTerm, $0.english, $0.provenance) },
    ]
    return lists.flatMap { $0 }.compactMap { $0 }
  }

  private var rulesNotVerified: [UnverifiedItem] {
    let lists = [
      appeals.map { Self.item("appeals", $0.id, $0.localWhat, $0.what, $0.provenance) },
      reportRoutes.map { Self.item("complaints", $0.id, $0.localWhat, $0.what, $0.provenance) },
      retentions.map { Self.item("retention", $0.id, $0.localWhat, $0.what, $0.provenance) },
      confidentiality.map { Self.item("confidentiality", $0.id, nil, $0.rule, $0.provenance) },
      classifications.map { Self.item("classifications", $0.id, nil, $0.title, $0.provenance) },
      supervisors.map { Self.item("supervision", $0.id, $0.title, $0.title, $0.provenance) },
      recordClasses.map {
        Self.item("record_classes", $0.recordClass.rawValue, $0.localTerm, $0.english, $0.provenance)
      },
      limitGrounds.map { Self.item("limit_grounds", $0.id, $0.localTerm, $0.english, $0.provenance) },
      demands.map { Self.item("authority_may_demand", $0.id, $0.localText, $0.text, $0.provenance) },
    ]
    return lists.flatMap { $0 }.compactMap { $0 }
  }

  private var contentsNotVerified: [UnverifiedItem] {
    planTypes.flatMap { type in
      type.contents.filter { !$0.isVerified }.map { content in
        UnverifiedItem(
          list: "plan_types", id: "\(type.id).\(content.id)", local: "\(type.localTerm): \(content.localText)",
          english: "\(type.english): \(content.text)")
      }
    }
  }

  private static func item(
    _ list: String, _ id: String, _ local: String?, _ english: String, _ provenance: Provenance
  ) -> UnverifiedItem? {
    provenance.isVerified ? nil : UnverifiedItem(list: list, id: id, local: local, english: english)
  }
}
