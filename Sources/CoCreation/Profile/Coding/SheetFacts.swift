/// A coder coded a passage; coded again, the later coding counts and the earlier stays to be seen.
package struct PassageCoded: Fact {
  package static let kind = FactKind("sheet.passage.coded", version: 1)
  package static let recordClass = RecordClass.technical

  package let coding: PassageCodes

  package init(coding: PassageCodes) {
    self.coding = coding
  }
}

/// A coder has coded all and is done; coding again opens the sheet again, while the round is open.
package struct CodingFinished: Fact {
  package static let kind = FactKind("sheet.finished", version: 1)
  package static let recordClass = RecordClass.technical

  package init() {}
}
