/** Passwords of ten characters and more that stand first in every list of stolen ones, in small letters. */
export const WELL_KNOWN_PASSWORDS: ReadonlySet<string> = new Set(
  `
    1234567890 0123456789 12345678910 123456789a 1234567891 123456123456 1231231231 1111111111 0987654321
    9876543210 1234554321 1122334455 1020304050 0000000000 qwertyuiop qwerty123456 qwerty12345 qwerty1234
    qwertyuiop123 asdfghjkl; asdfghjkl1 zxcvbnm123 1qaz2wsx3edc 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4t5 q1w2e3r4t5y6
    qazwsxedcrfv qazwsx123456 1qazxsw23edc poiuytrewq zaq12wsxcde3 qwer1234tyui asdf1234asdf password12
    password123 password1234 password12345 password01 passw0rd123 p@ssword123 p@ssw0rd123 p@ssw0rd12 password123!
    password1! passwordpassword mypassword mypassword1 newpassword newpassword1 changeme123 changeme1234
    letmein123 letmein1234 letmeinplease iloveyou12 iloveyou123 iloveyou1234 iloveyouforever iloveyousomuch
    ilovemyself mylove1234 loveforever administrator admin12345 admin123456 adminadmin admin1234567 rootroot12
    superuser1 superman123 batman12345 spiderman123 starwars123 pokemon1234 dragon12345 monkey12345 football123
    football12 baseball123 baseball12 basketball liverpool1 liverpool123 chelsea123 arsenal123 barcelona1
    realmadrid sunshine12 sunshine123 princess12 princess123 chocolate1 butterfly1 welcome123 welcome1234
    welcome12345 whatever12 whatever123 trustno1trustno1 abcdefghij abcdefghijk abcdefghijkl abcd123456 abcde12345
    abc1234567 a123456789 a1234567890 aa12345678 aa123456789 test123456 testtest123 test1234567 michael123
    jennifer12 jordan12345 charlie123 computer12 computer123 internet12 samsung123 google1234 microsoft1
    secret1234 secret12345 summer2024 summer2025 summer2026 winter2024 winter2025 winter2026 january2026
    monday12345 callboard1 callboard12 callboard123 callsheet1 callsheet123 production1 production123 filmmaking
    hollywood1 cinema1234
  `.trim().split(/\s+/),
)
