/// Mark one of the pack's content items as said, or as not needed with why.
package struct MarkContent: Command {
  package let item: String
  package let mark: ContentMarked.Mark
  package let type: PlanType

  package init(item: String, mark: ContentMarked.Mark, type: PlanType) {
    self.item = item
    self.mark = mark
    self.type = type
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing plan: PlanState, as standing: Standing) throws(PlanRefusal) -> [any Fact] {
    if let denial = plan.denial(of: .arrange, as: standing) { throw .notAllowed(denial) }
    guard plan.isBegun else { throw .notBegun }
    guard type.contents.contains(where: { $0.id == item }) else { throw .unknownContentItem(item) }
    return [ContentMarked(item: item, mark: mark)]
  }
}
