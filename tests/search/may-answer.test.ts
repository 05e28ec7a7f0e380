import { describe, expect, it } from 'vitest'
import { search } from './real-content.ts'

const answersOf = (query: string): readonly (string | undefined)[] =>
  search(query).arrangement.answers.map(({ record: { city, figure } }) => `${city} ${figure?.value}`)

describe('a figure that is near what was asked', () => {
  it.each([
    ['医保报销比例', 'who is insured is not what is reimbursed'],
    ['住院报销多少', 'nor where the question has no word for a share'],
    ['高血压患病率', 'who is managed is not who is ill'],
    ['糖尿病患病率', 'the same for diabetes'],
    ['自杀率', 'calls to a hotline are no suicides'],
    ['心理医生数量', 'nor psychiatrists, nor their lectures'],
    ['新生儿死亡率', 'infants are not newborns'],
    ['东莞人口', 'what is counted per population is no population'],
    ["Guang'an population", 'nor are those over 65'],
    ['医生满意度', 'patients’ satisfaction is not doctors’'],
    ['住院天数', 'nor their satisfaction the days they stay'],
    ['养老床位多少张', 'a share is no count'],
    ['远程医疗覆盖率', 'a count is no rate'],
    ['抗菌药物管理', 'nor are drugs those that nobody names'],
    ['老人助餐', 'nor beds a meal'],
    ['广安每千人全科医生', 'all doctors are not those whom only the sentence beside them counts'],
    ['每千人全科医生数', 'the same of every city'],
    ['药占比', 'a service is no medicine'],
    ['中药占比', 'growth is no share'],
    ['护士占比', 'nor is so many per thousand'],
    ['医生占比', 'the same of doctors'],
    ['医院占比', 'nor is any share that is counted in hospitals'],
    ['医养结合比例', 'nor is a count'],
    ['广安医院数量', 'hospitals of one kind are not all'],
    ['芜湖医院数量', 'nor is what each district has'],
    ['孕产妇管理率', 'who is registered is not who is managed'],
    ['儿童疫苗接种率', 'a certificate is no vaccination'],
    ['东莞社区卫生服务中心数量', 'new buildings of centres are no centres'],
    ['养老机构有多少张床位', 'nor are institutions beds'],
    ['how many doctors', 'nor are teams doctors'],
    ['child vaccination rate', 'nor is a certificate a vaccination in English'],
    ['成都', 'nor does a doctor from Hong Kong of Chengdu'],
    ['cervical cancer early diagnosis rate', 'breast cancer is not cervical cancer'],
  ])('is no answer to %s: %s', (query) => {
    expect(answersOf(query)).toEqual([])
  })

  it.each([
    ['东莞市级重点专科', ['dongguan 30']],
    ['东莞省级重点专科', ['dongguan 10']],
    ['广安硕士有多少人', ['guangan 22']],
    ['硕士', ['guangan 22']],
    ['广安社区卫生服务中心有几家', ['guangan 4']],
    ['广安老年人占多少', ['guangan 18.07']],
    ['医院满意度', ['guangan 94']],
    ['员工满意度', ['guangan 87']],
    ['广安床位比十二五增长多少', ['guangan 50', 'guangan 46.03']],
    ['广安卫生人员增长多少', ['guangan 27.52']],
    ['单间产房多少间', ['guangan 20']],
    ['广安卫生院数量', ['guangan 25']],
    ['老人占比', ['guangan 18.07']],
    ['infant deaths', ['guangan 5.2', 'guangan 2.12']],
    ['stroke centres', ['dongguan 4']],
    ['cardiac rehab centres', ['dongguan 2']],
    ['trauma centres', ['dongguan 3']],
    ['TCM nursing clinics', ['dongguan 60']],
    ['芜湖高层次人才', ['wuhu 20']],
    ['new beds', ['dongguan 1000']],
    ['医养结合示范机构数', ['wuhu 1']],
    ['广安市级重点专科目标', ['guangan 7', 'guangan 2', 'guangan 6']],
    ['老年人健康管理率', ['dongguan 63', 'guangan 70']],
    ['二级医院几家', ['guangan 5']],
    ['2025年托位', ['guangan 4.5', 'guangan 3077']],
    ['死亡率', ['jinhua 6', 'jinhua 9', 'guangan 5.2', 'guangan 6.6', 'guangan 14.5']],
    ['东莞新增几家二甲医院', ['dongguan 4']],
  ])(
    'of another level, form or people, or a wider word, does not stand beside the answer to %s',
    (query, answers) => {
      expect(answersOf(query)).toEqual(answers)
    },
  )

  it('leaves its city among those without an answer', () => {
    expect(search('医保报销比例').withoutFigure.map(({ city }) => city)).toContain('guangan')
  })

  it('is an answer where its name has brackets in the words that were typed', () => {
    expect(answersOf('广安乡镇卫生院有多少家')).toContain('guangan 25')
  })

  it('is an answer to an everyday wording of its own measure', () => {
    expect(answersOf('家庭医生签约率')).not.toEqual([])
    expect(answersOf('住院满意率')).not.toEqual([])
    expect(answersOf('高血压管理率是多少')).not.toEqual([])
    expect(answersOf('东莞老年人健康管理率是多少')).toEqual(['dongguan 63'])
  })
})

describe('how many die', () => {
  const measures = (query: string): string =>
    search(query)
      .arrangement.answers.map(({ record: { figure } }) => figure?.measure_zh)
      .join()

  it.each(['坐月子', '早产', '生孩子', '孕妇', 'pregnancy'])('is no answer to %s', (query) => {
    expect(measures(query)).not.toContain('死亡')
  })

  it.each(['孕产妇死亡率', '产妇死亡', 'maternal mortality', 'chanfu siwang'])('is one to %s', (query) => {
    expect(measures(query)).toContain('死亡')
  })
})

describe('a whole topic asked for by its name', () => {
  it.each(['托育', 'childcare', 'tuoyu', '托育服务'])(
    'leads with what most cities give a figure of, a city each: %s',
    (query) => {
      expect([...answersOf(query)].sort()).toEqual(['dongguan 47000', 'guangan 3077', 'wuhu 1.4'])
    },
  )
})
