import { raisedFloors } from './floors.js';

describe(raisedFloors.name, () => {
  it('should lie a point below a figure', () => {
    expect(raisedFloors({}, { starter: 97.26 })).toEqual({ starter: 96.2 });
  });

  it('should rise and never sink', () => {
    expect(raisedFloors({ starter: 90, chinook: 95 }, { starter: 97, chinook: 80 })).toEqual({
      starter: 96,
      chinook: 95,
    });
  });

  it('should keep the floor of a store that was not measured', () => {
    expect(raisedFloors({ chinook: 95 }, { starter: 97 })).toEqual({ chinook: 95, starter: 96 });
  });
});
