extension Theme {
    /// Remittances.
    public static let remittances = Theme(known: "remittances")
    /// Trafficking in persons.
    public static let trafficking = Theme(known: "trafficking")
    /// Smuggling of migrants.
    public static let smuggling = Theme(known: "smuggling")
    /// Migration data.
    public static let data = Theme(known: "data")
    /// Children and young people.
    public static let children = Theme(known: "children")
    /// Women and gender equality.
    public static let womenGender = Theme(known: "women-gender")
    /// Labour mobility.
    public static let labourMobility = Theme(known: "labour-mobility")
    /// Recruitment and decent work.
    public static let recruitmentDecentWork = Theme(known: "recruitment-decent-work")
    /// Rights and protection of migrants.
    public static let rightsProtection = Theme(known: "rights-protection")
    /// Immigration detention.
    public static let detention = Theme(known: "detention")
    /// Return and readmission.
    public static let returnReadmission = Theme(known: "return-readmission")
    /// Reintegration.
    public static let reintegration = Theme(known: "reintegration")
    /// Health.
    public static let health = Theme(known: "health")
    /// Education.
    public static let education = Theme(known: "education")
    /// Social protection.
    public static let socialProtection = Theme(known: "social-protection")
    /// Skills and their recognition.
    public static let skillsRecognition = Theme(known: "skills-recognition")
    /// Diasporas.
    public static let diaspora = Theme(known: "diaspora")
    /// Climate and environment.
    public static let climateEnvironment = Theme(known: "climate-environment")
    /// Drivers of migration and development.
    public static let driversDevelopment = Theme(known: "drivers-development")
    /// Discrimination and public discourse.
    public static let discrimination = Theme(known: "discrimination")
    /// Border management.
    public static let borderManagement = Theme(known: "border-management")
    /// Consular protection.
    public static let consular = Theme(known: "consular")
    /// Legal identity and statelessness.
    public static let identityStatelessness = Theme(known: "identity-statelessness")
    /// Information for migrants.
    public static let information = Theme(known: "information")
    /// Missing migrants and saving lives.
    public static let missingMigrants = Theme(known: "missing-migrants")
    /// Regular pathways.
    public static let regularPathways = Theme(known: "regular-pathways")
    /// Family unity and reunification.
    public static let familyReunification = Theme(known: "family-reunification")
    /// International cooperation.
    public static let internationalCooperation = Theme(known: "international-cooperation")
    /// Regional processes and forums.
    public static let regionalProcesses = Theme(known: "regional-processes")
    /// Civil society and stakeholders.
    public static let civilSociety = Theme(known: "civil-society")
    /// Irregular migration.
    public static let irregularMigration = Theme(known: "irregular-migration")
}
