extension RouteTable {
  /// Names and pictures: one's own, a person's, those of accounts.
  static let portraits = [
    Row("GET /account/portrait", .signedIn(giving: false)),
    Row("POST /account/portrait", .only(staff.union(members)), "without=yes"),
    Row("GET /persons/{person}/portrait", .only([.person, .manager])),
    Row("POST /persons/{person}/portrait", .only([.person, .manager]), "name=Maja"),
    Row("GET /services/{service}/staff/{colleague}/portrait", .only([.manager, .administrator])),
    Row("POST /services/{service}/staff/{colleague}/portrait", .only([.manager, .administrator]), "name=Kim"),
    Row("GET /administration/accounts/{colleague}/portrait", .only([.administrator])),
    Row("POST /administration/accounts/{colleague}/portrait", .only([.administrator]), "name=Kim"),
  ]
}
