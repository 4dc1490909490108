import Values

extension Pack {
  /// Checks that ids are used once and that whatever is named stands in the pack.
  func checkReferences(_ reader: inout PackReader) {
    let lists: [(String, [(id: String, sources: [String])])] = [
      ("laws", laws.map { ($0.id, $0.provenance.sources) }),
      ("concepts", concepts.map { ($0.id, $0.provenance.sources) }),
      ("services", services.map { ($0.id, $0.provenance.sources) }),
      ("life_areas", lifeAreas.map { ($0.id, $0.provenance.sources) }),
      ("plan_types", planTypes.map { ($0.id, $0.provenance.sources) }),
      ("obligations", obligations.map { ($0.id, $0.provenance.sources) }),
      ("roles", roles.map { ($0.id, $0.provenance.sources) }),
      ("representation", mandates.map { ($0.id, $0.provenance.sources) }),
      ("appeals", appeals.map { ($0.id, $0.provenance.sources) }),
      ("complaints", reportRoutes.map { ($0.id, $0.provenance.sources) }),
      ("retention", retentions.map { ($0.id, $0.provenance.sources) }),
      ("confidentiality", confidentiality.map { ($0.id, $0.provenance.sources) }),
      ("classifications", classifications.map { ($0.id, $0.provenance.sources) }),
      ("supervision", supervisors.map { ($0.id, $0.provenance.sources) }),
      ("record_classes", recordClasses.map { ($0.recordClass.rawValue, $0.provenance.sources) }),
      ("limit_grounds", limitGrounds.map { ($0.id, $0.provenance.sources) }),
      ("authority_may_demand", demands.map { ($0.id, $0.provenance.sources) }),
    ]
    for (list, items) in lists { check(list, items, &reader) }
    for source in emergency?.provenance.sources ?? [] where sources[source] == nil {
      reader.fault(.unknown(source, in: "sources"), at: "emergency.source")
    }
    checkNames(&reader)
  }

  private func check(_ list: String, _ items: [(id: String, sources: [String])], _ reader: inout PackReader) {
    var seen: Set<String> = []
    for (index, item) in items.enumerated() {
      if !item.id.isEmpty, !seen.insert(item.id).inserted {
        reader.fault(.duplicateID(item.id), at: "\(list)[\(index)].id")
      }
      for source in item.sources where sources[source] == nil {
        reader.fault(.unknown(source, in: "sources"), at: "\(list)[\(index)].source")
      }
    }
  }

  private func checkNames(_ reader: inout PackReader) {
    for (index, law) in laws.enumerated() {
      for concept in law.concepts where !concepts.contains(where: { $0.id == concept }) {
        reader.fault(.unknown(concept, in: "concepts"), at: "laws[\(index)].concepts")
      }
    }
    for (index, rule) in recordClasses.enumerated() {
      for (kind, id) in rule.retention.sorted(by: { $0.key.rawValue < $1.key.rawValue })
      where !retentions.contains(where: { $0.id == id }) {
        reader.fault(.unknown(id, in: "retention"), at: "record_classes[\(index)].retention.\(kind.rawValue)")
      }
    }
    if !languages.isEmpty, !languages.contains(defaultLanguage), !defaultLanguage.tag.isEmpty {
      reader.fault(.unknown(defaultLanguage.tag, in: "languages"), at: "default_language")
    }
  }
}
