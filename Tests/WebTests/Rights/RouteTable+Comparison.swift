extension RouteTable {
  private static let round = "/comparisons/{comparison}/rounds/{round}"
  private static let closed = ["round": "closed"]

  // Whoever compares reads nothing about persons; nobody else reads comparisons, but a manager the own profile.
  static let comparison =
    profiles
    + [
      "/code-books", "/code-books/{book}", "/code-books/{book}/versions/{version}", "/code-books/{book}/codes/new",
      "/code-books/{book}/codes/{code}", "/code-books/{book}/codes.qdc", "/code-books/{book}/codes.csv",
      "/comparisons", "/comparisons/{comparison}", "/comparisons/{comparison}/rounds/new",
      "/comparisons/{comparison}/import", round, "\(round)/passages/{number}",
    ].map { Row("GET \($0)", .only([.researcher])) }
    + [
      "agreement", "consensus", "log", "consensus/{passage}/{code}", "likeness", "likeness/map", "likeness/tree",
      "likeness/heat", "configurations", "evidence/{profile}/{code}", "project.qdpx", "codings.csv",
    ].map { Row("GET \(round)/\($0)", .only([.researcher]), "", closed) } + forms

  private static let profiles = [
    Row("GET /profiles", .only([.researcher])), Row("GET /profiles/{profile}", .only([.researcher])),
    Row("GET /services/{service}/profile", .only([.manager])),
    Row("POST /services/{service}/profile", .only([.manager]), "name=Willow&understanding=We+ask+first"),
  ]

  private static let forms = [
    Row("POST /profiles", .only([.researcher])),
    Row("POST /code-books/{book}/settle", .only([.researcher]), "change=More+examples"),
    Row("POST /code-books/{book}/codes/{code}", .only([.researcher]), "name=Listens&group=behaviours"),
    Row("POST /code-books/{book}/codes/{code}/retire", .only([.researcher]), "why=Unused"),
    Row(
      "POST /comparisons", .only([.researcher]),
      "id=01900000-0000-7000-8000-000000000021&title=Europe&book=new"),
    Row("POST /comparisons/{comparison}/profiles", .only([.researcher]), "profile=x"),
    Row(
      "POST /comparisons/{comparison}/rounds", .only([.researcher]),
      "id=01900000-0000-7000-8000-000000000022&coder=x"),
    Row("POST /comparisons/{comparison}/import", .only([.researcher]), "kind=codeBook"),
    Row("POST \(round)/passages/{number}", .only([.researcher]), "nothing=yes&go=next"),
    Row("POST \(round)/finish", .only([.researcher])),
    Row("POST \(round)/close", .only([.researcher]), "why=Time+is+up"),
    Row("POST \(round)/consensus/{passage}/{code}", .only([.researcher]), "holds=yes&why=It+says+so", closed),
  ]
}
